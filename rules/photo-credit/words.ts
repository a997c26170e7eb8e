/** Patterns that the grammars of credits share, in the syntax of regular expressions. */

/** Agencies and picture banks: one of these after a slash, "via" or a bar makes the words before it a photographer's name. */
export const AGENCY =
  "(?:Getty ?Images(?: (?:Europe|North America|AsiaPac|for [A-Z][\\w&' ]{1,30}?))?|Getty|AFP|AP(?: Images| Photo)?|Associated Press|The Associated Press|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Shutterstock|iStock(?:photo)?|Thinkstock|Alamy(?: Stock Photo| Live News)?|Corbis|CORBIS|Anadolu(?: Agency| Ajans[iı])?|NurPhoto|Xinhua|ZUMA(?: ?Press)?(?: Wire)?|Zuma Press|UPI|AAP(?: Image)?|ANSA|WireImage|FilmMagic|Redux|SIPA(?:PRE)?(?: USA)?|Sipa(?: ?USA)?|SOPA Images|LightRocket|Bloomberg(?: News)?|PA(?: Wire| Images| Media| Archive)?|DPA|dpa|Press Association|BACKGRID|Splash News|REX(?: Features)?|Rex Features|Middle East Images|USA TODAY(?: Sports| NETWORK)?|USA Today Sports|Ukrinform|Canadian Press|The Canadian Press|CNN)"

export const PREFIX = '(?:(?:Featured?|FILE|File|Header|Cover|Top|Main|Lead|Stock|Handout|Mandatory|Original|Feature|Undated|Banner)[ -])?'
export const THING =
  '(?:Photos?|PHOTOS?|Photographs?|PHOTOGRAPHS?|Photographer|Pictures?|PICTURES?|Pics?|PICS?|Images?|IMAGES?|Screen ?shots?|Screen ?grabs?|Screen captures?|SCREENSHOTS?|Illustrations?|Graphics?|Artwork)'
export const ROLE = '(?:[ -](?:[Cc]redits?|CREDITS?|[Cc]opyright|[Cc]ourtesy(?: of)?|[Ss]ource|SOURCE|[Ii]llustration))*'

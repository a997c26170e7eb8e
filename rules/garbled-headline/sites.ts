// Made by "npm run generate" from sites.txt.
const text: string = `# Names of news sites as they stand in titles, one a line; "The" before them need not be written.
# ~ before a name: it is an ordinary word too, so that behind a dash it may be a headline's own.

# Agencies
Reuters
AP
AP News
The Associated Press
Associated Press
AFP
Agence France-Presse
~UPI
UPI.com
Bloomberg
Bloomberg.com
Bloomberg News
Bloomberg Opinion
Dow Jones
Xinhua
Xinhua News Agency
TASS
Interfax
RIA Novosti
~Sputnik
Sputnik International
Sputnik News
Anadolu Agency
~Anadolu
Kyodo News
Yonhap
Yonhap News Agency
PTI
ANI
ANI News
DPA
~EFE
ANSA
ANSA.it
Ukrinform
Ukrinform.net
UNIAN
Interfax-Ukraine
BelTA
Tasnim News Agency
Mehr News Agency
IRNA
IRNA English
PressTV
Press TV
KCNA
Antara News
Bernama
AAP News
PA Media
Inter Press Service
TMZ
TMZ.com
TMZ Sports
AllAfrica
allAfrica.com
PR Newswire
Business Wire
GlobeNewswire
ReliefWeb

# United States
CNN
CNN.com
CNN Politics
CNNPolitics
CNNPolitics.com
CNN Business
CNN Video
CNN Travel
CNN Style
CNN Underscored
CNN Money
CNNMoney
CNN Philippines
CNN Brasil
Fox News
FoxNews.com
Fox News Video
Fox News Digital
Fox Business
FOX Business Video
Fox News Channel
Fox Nation
FOX Sports
ABC News
ABC News Video
ABC7
Good Morning America
GMA
NBC News
NBCNews.com
NBC Sports
MSNBC
MSNBC.com
NBC New York
NBC Los Angeles
NBC Chicago
NBC 5 Dallas-Fort Worth
NBC4 Washington
TODAY.com
CBS News
CBSNews.com
CBS Sports
CBSSports.com
CBS New York
CBS Los Angeles
CBS Chicago
CBS Boston
CBS Philadelphia
CBS San Francisco
CBS Miami
CBS DFW
CNBC
CNBC TV18
NPR
PBS
PBS News
PBS NewsHour
PBS News Hour
C-SPAN
C-SPAN.org
New York Times
The New York Times
NYTimes.com
NYT
Washington Post
The Washington Post
Wall Street Journal
The Wall Street Journal
WSJ
WSJ.com
USA Today
USATODAY.com
LA Times
Los Angeles Times
latimes.com
Chicago Tribune
Chicago Sun-Times
Boston Globe
The Boston Globe
Boston Herald
Boston.com
New York Post
NY Post
New York Daily News
NY Daily News
~Daily News
Newsday
Houston Chronicle
San Francisco Chronicle
SFGATE
SFGate
The Mercury News
Mercury News
The Sacramento Bee
Sacramento Bee
Miami Herald
Tampa Bay Times
Orlando Sentinel
Sun Sentinel
Atlanta Journal-Constitution
The Atlanta Journal-Constitution
AJC
Dallas Morning News
The Dallas Morning News
Star Tribune
Detroit Free Press
The Detroit News
Philadelphia Inquirer
The Philadelphia Inquirer
Philly.com
Baltimore Sun
The Baltimore Sun
The Denver Post
Denver Post
Seattle Times
The Seattle Times
The Oregonian
oregonlive
oregonlive.com
cleveland.com
nj.com
NJ.com
al.com
AL.com
mlive.com
MLive.com
masslive.com
pennlive.com
syracuse.com
NOLA.com
San Diego Union-Tribune
The San Diego Union-Tribune
The Arizona Republic
azcentral
azcentral.com
Las Vegas Review-Journal
Las Vegas Sun
Salt Lake Tribune
The Salt Lake Tribune
Deseret News
Kansas City Star
The Kansas City Star
St. Louis Post-Dispatch
STLtoday.com
stltoday.com
Pittsburgh Post-Gazette
Post-Gazette
Indianapolis Star
IndyStar
Milwaukee Journal Sentinel
The Columbus Dispatch
The Cincinnati Enquirer
The Tennessean
The Courier-Journal
Courier Journal
The Charlotte Observer
Charlotte Observer
The News & Observer
Raleigh News & Observer
The Post and Courier
Richmond Times-Dispatch
The Virginian-Pilot
Hartford Courant
Honolulu Star-Advertiser
Anchorage Daily News
Honolulu Civil Beat
The Texas Tribune
Texas Tribune
The Palm Beach Post
Fort Worth Star-Telegram
Austin American-Statesman
San Antonio Express-News
The Des Moines Register
Des Moines Register
The Christian Science Monitor
Christian Science Monitor
CSMonitor.com
Stars and Stripes
Military.com
Military Times
Defense News
DefenseNews.com
Politico
POLITICO
POLITICO Magazine
Politico Magazine
POLITICO.eu
POLITICO Playbook
Axios
TheHill
~The Hill
HuffPost
HuffPost UK
HuffPost Politics
HuffPost Entertainment
HuffPost Latest News
HuffPost Life
Huffington Post
The Huffington Post
The Daily Beast
Daily Beast
~Vox
Vox.com
~Salon
Salon.com
~Slate
Slate.com
Slate Magazine
BuzzFeed
BuzzFeed News
~Vice
~VICE
VICE News
~Wired
~WIRED
~The Verge
Engadget
TechCrunch
Mashable
Gizmodo
Ars Technica
CNET
ZDNet
ZDNET
PCMag
PCMag UK
~Quartz
~Time
~TIME
TIME.com
Time.com
~Newsweek
~The Atlantic
The New Yorker
New York Magazine
NYMag
~Intelligencer
~Vulture
Vanity Fair
Rolling Stone
~The Nation
Mother Jones
~The Intercept
National Review
The Weekly Standard
The New Republic
The American Conservative
The Federalist
The Daily Caller
Daily Caller
The Daily Wire
Daily Wire
The Daily Signal
The Washington Times
Washington Times
Washington Examiner
Washington Free Beacon
RealClearPolitics
RealClearDefense
Breitbart
Breitbart News
Breitbart.com
~The Blaze
TheBlaze
TheBlaze.com
Newsmax
Newsmax.com
One America News
OAN
Townhall
Townhall.com
RedState
PJ Media
The Gateway Pundit
Gateway Pundit
InfoWars
Infowars
WND
CNSNews
CNSNews.com
LifeNews.com
LifeSiteNews
LifeSite
The Epoch Times
Epoch Times
Western Journal
The Western Journal
Western Journalism
ThinkProgress
Raw Story
RawStory
AlterNet
Alternet.org
Daily Kos
Common Dreams
Democracy Now!
Democracy Now
Truthout
Truthdig
Talking Points Memo
TPM
Mediaite
Media Matters
PolitiFact
FactCheck.org
Snopes
Snopes.com
FiveThirtyEight
Ballotpedia
Business Insider
Business Insider India
~Insider
~Fortune
~Forbes
~Barron's
MarketWatch
TheStreet
Kiplinger
~Yahoo
Yahoo News
Yahoo! News
Yahoo Finance
Yahoo! Finance
Yahoo Sports
Yahoo Entertainment
Yahoo Canada
MSN
MSN.com
AOL
AOL.com
AOL News
Voice of America
VOA
VOA News
VOANews
Voice of America - English
Radio Free Europe
RFE/RL
RadioFreeEurope/RadioLiberty
Radio Free Asia
ESPN
ESPN.com
ESPNcricinfo
ESPN India
Sports Illustrated
SI.com
Bleacher Report
~The Athletic
Deadspin
~Deadline
~Variety
The Hollywood Reporter
Hollywood Reporter
~Billboard
Entertainment Weekly
EW.com
PEOPLE.com
Us Weekly
E! News
E! Online
Page Six
~Pitchfork
~Polygon
Kotaku
IGN
Scientific American
National Geographic
Live Science
Space.com
~Science
Smithsonian Magazine
~Smithsonian
Foreign Policy
Foreign Affairs
Council on Foreign Relations
Brookings
Atlantic Council
Lawfare
War on the Rocks
Just Security
The National Interest
Defense One
Breaking Defense
Newser
UPROXX
~Heavy.com
~Patch
~The Week

# United Kingdom and Ireland
BBC
BBC News
BBC Sport
BBC News Online
BBC Newsround
BBC Newsbeat
BBC Future
BBC Travel
BBC Culture
BBC Worklife
BBC Business
BBC.com
CBBC Newsround
The Guardian
theguardian.com
guardian.co.uk
~Guardian
~The Observer
~The Times
~The Sunday Times
The Times & The Sunday Times
The Telegraph
~Telegraph
Daily Telegraph
The Daily Telegraph
The Sunday Telegraph
~The Independent
~Independent
Independent.co.uk
The Independent UK
Financial Times
FT
FT.com
~The Economist
~Economist
Daily Mail
Daily Mail Online
Mail Online
MailOnline
Daily Express
Express.co.uk
Express & Star
~The Sun
The US Sun
The Irish Sun
The Scottish Sun
Daily Mirror
~The Mirror
Mirror Online
Mirror.co.uk
Daily Star
~Metro
Metro News
Metro UK
Metro.co.uk
Evening Standard
London Evening Standard
~The Standard
~The i
i newspaper
inews.co.uk
City AM
City A.M.
Sky News
Sky Sports
Sky News Australia
ITV News
ITV News London
Channel 4 News
Channel 5 News
GB News
LBC
~The Spectator
New Statesman
The New Statesman
UnHerd
openDemocracy
~The Register
New Scientist
~Nature
Nature News
~The Conversation
Middle East Eye
The New Arab
Al-Monitor
Al Monitor
Bellingcat
Manchester Evening News
Liverpool Echo
Birmingham Mail
Wales Online
WalesOnline
Yorkshire Post
The Yorkshire Post
The Scotsman
~The Herald
HeraldScotland
Herald Scotland
~The National
Daily Record
The Press and Journal
Belfast Telegraph
BelfastTelegraph.co.uk
The Irish News
The Irish Times
Irish Times
Irish Independent
Independent.ie
Irish Examiner
IrishCentral.com
TheJournal.ie
RTE
RTÉ
RTE News
RTÉ News
RTE.ie
GOV.UK
UK Defence Journal

# Canada
CBC
CBC News
CBC.ca
CTV News
CTVNews
Global News
Globalnews.ca
The Globe and Mail
Globe and Mail
National Post
Toronto Star
Toronto Sun
~The Star
thestar.com
Montreal Gazette
Vancouver Sun
Ottawa Citizen
Calgary Herald
Edmonton Journal
Winnipeg Free Press
Maclean's
Macleans.ca
CityNews Toronto
Radio-Canada

# Australia and New Zealand
ABC Rural
ABC Science
ABC Radio National
ABC News (Australian Broadcasting Corporation)
Australian Broadcasting Corporation
SBS News
SBS
Sydney Morning Herald
The Sydney Morning Herald
~The Age
~The Australian
Herald Sun
news.com.au
Nine News
9News
7NEWS
7NEWS.com.au
Australian Financial Review
The West Australian
The Courier Mail
~The Advertiser
Daily Mercury
NZ Herald
New Zealand Herald
~Stuff
Stuff.co.nz
RNZ
RNZ News
1News
Newshub
~Scoop News

# Europe
Deutsche Welle
DW
DW.com
DW.COM
DW News
DER SPIEGEL
Spiegel Online
SPIEGEL ONLINE
Der Spiegel
France 24
FRANCE 24
France 24 English
RFI
Le Monde
Le Monde diplomatique
LeMonde.fr
Le Monde.fr
Euronews
euronews
EUobserver
Euractiv
EURACTIV.com
EURACTIV
POLITICO Europe
~The Local
The Local Germany
The Local France
The Local Sweden
Swissinfo
SWI swissinfo.ch
swissinfo.ch
El Pais
EL PAÍS
EL PAÍS English
NL Times
DutchNews.nl
The Brussels Times
Brussels Times
NATO Review
Notes from Poland
Balkan Insight
Novinite.com
ekathimerini.com
eKathimerini.com
Daily Sabah
Hurriyet Daily News
Hürriyet Daily News
TRT World
TRT World Forum
Bianet
The Moscow Times
Moscow Times
RT
RT International
RT News
RT World News
RT USA News
RT UK News
RT Op-ed
RT.com
Meduza
Novaya Gazeta
Novaya Gazeta Europe
Pravda.ru
Russia Beyond
Kyiv Post
KyivPost
The Kyiv Independent
Kyiv Independent
Ukrainska Pravda
Ukrayinska Pravda
EUROMAIDAN PRESS
Euromaidan Press
Hromadske
Radio Prague International
Radio Poland
UATV English
Eurasianet
Civil.ge
Emerging Europe

# Middle East and Africa
Al Jazeera
Aljazeera
Al Jazeera English
Al Jazeera America
Al Jazeera News
Al Arabiya
Al Arabiya English
Al-Arabiya
Arab News
Arab News PK
Gulf News
Khaleej Times
The National News
Asharq Al-Awsat
Asharq AL-awsat
Haaretz
Haaretz.com
Haaretz Daily Newspaper
The Jerusalem Post
Jerusalem Post
JPost
Times of Israel
The Times of Israel
Ynetnews
ynetnews
Ynet News
i24NEWS
Israel Hayom
Israel National News
Arutz Sheva
Jewish News
Jewish Telegraphic Agency
JNS.org
~The Forward
Tehran Times
Iran International
Iran Front Page
Rudaw
Kurdistan 24
Egypt Independent
Ahram Online
Daily News Egypt
The Daily Star
Naharnet
L'Orient Today
Africanews
News24
News24.com
IOL
IOL News
Mail & Guardian
The Mail & Guardian
TimesLIVE
Daily Maverick
eNCA
The East African
Daily Nation
Nation Africa
The Standard Kenya
Premium Times
Premium Times Nigeria
Punch Newspapers
~Punch
Vanguard News
Vanguard News Nigeria
~Vanguard
The Guardian Nigeria
The Guardian Nigeria News
ThisDay
THISDAYLIVE
Sahara Reporters
The Namibian
GhanaWeb
The New Times

# Asia
South China Morning Post
SCMP
Hong Kong Free Press
Hong Kong Free Press HKFP
HKFP
China Daily
Chinadaily.com.cn
China Daily HK
Global Times
People's Daily
People's Daily Online
CGTN
~CCTV
Caixin Global
Sixth Tone
~SHINE
ECNS
Taipei Times
Taiwan News
Focus Taiwan
Japan Times
The Japan Times
Japan Today
The Mainichi
The Asahi Shimbun
NHK WORLD-JAPAN News
NHK
NHK World
Nikkei Asia
Nikkei Asian Review
The Korea Herald
Korea Herald
The Korea Times
Korea JoongAng Daily
~Arirang
NK News
38 North
Daily NK
The Straits Times
Straits Times
CNA
Channel NewsAsia
TODAYonline
~TODAY
Mothership.SG
Bangkok Post
The Nation Thailand
Thai PBS World
The Thaiger
~Coconuts
VnExpress International
VnExpress
Vietnam News
VietNamNet
Viet Nam News
The Jakarta Post
Jakarta Post
Jakarta Globe
The Star Online
New Straits Times
Malay Mail
Malaysiakini
Free Malaysia Today
The Edge Markets
Rappler
Inquirer News
Inquirer.net
INQUIRER.net
Philstar.com
PhilStar
Philippine News Agency
Manila Bulletin
The Manila Times
Manila Times
GMA News
GMA News Online
ABS-CBN News
~The Diplomat
Asia Times
Times of India
The Times of India
Economic Times
The Economic Times
Hindustan Times
Hindustan Times News
The Hindu
The Hindu BusinessLine
BusinessLine
Indian Express
The Indian Express
India Today
India Today News
NDTV
NDTV.com
NDTV News
NDTV Sports
News18
CNN-News18
Firstpost
Scroll.in
~The Wire
ThePrint
~The Print
The Quint
TheQuint
Zee News
ZeeNews
~Mint
Livemint
Business Standard
Business Standard News
Deccan Herald
Deccan Chronicle
The Tribune India
The New Indian Express
The Telegraph India
Telegraph India
Outlook India
Moneycontrol
Moneycontrol.com
~Republic World
Times Now
DNA India
Daily News and Analysis
~Dawn
DAWN.COM
DAWN.com
Dawn.com
The Express Tribune
Express Tribune
The News International
Geo News
Geo.tv
GEO.tv
ARY News
ARYNEWS
Samaa TV
SAMAA
Business Recorder
The Nation Pakistan
The Daily Star Bangladesh
Dhaka Tribune
bdnews24.com
The Kathmandu Post
Kathmandu Post
Colombo Gazette
Daily Mirror Sri Lanka
NewsFirst
TOLOnews
Khaama Press
The Astana Times
Astana Times

# America south of the United States
MercoPress
Mercopress
Buenos Aires Times
The Rio Times
Folha de S.Paulo
teleSUR English
teleSUR
Jamaica Observer
Jamaica Gleaner
Trinidad and Tobago Guardian
Havana Times
Mexico News Daily
The Tico Times
`

export default text

// Made by "npm run generate" from phrases.txt.
const text: string = `# Names of several words. "!" may stand in small letters from end to end and is meant; without it one word has its
# capital. "?" needs the article to write it with capitals elsewhere, since houses and banks are white and west.
# "certain" names are countries, states and cities that cannot be read otherwise.
= certain
! North Korea
! South Korea
! Saudi Arabia
! Sri Lanka
! Hong Kong
! Puerto Rico
! New Zealand
! New York Times
! New York
! New Hampshire
! New Orleans
! South Africa
! North Carolina
! South Carolina
! North Dakota
! South Dakota
! Los Angeles
! San Francisco
! San Diego
! Las Vegas
! Tel Aviv
! Abu Dhabi
! Buenos Aires
! New Delhi
! Costa Rica
! El Salvador
! Burkina Faso
! Sierra Leone
! Bosnia and Herzegovina
! Al Jazeera
= likely
! United States
! United Nations
! United Kingdom
! European Union
! Great Britain
! Northern Ireland
! Papua New Guinea
! New South Wales
! South Sudan
! East Timor
! Latin America
! North America
! South America
! Central America
! North Africa
! West Africa
! South Asia
! Southeast Asia
! East Asia
! Central Asia
! Eastern Europe
! Western Europe
! Central Europe
! New England
! New Mexico
New Jersey
! West Virginia
! Middle East
! Rhode Island
! Fox News
! Washington Post
! Wall Street Journal
! Black Friday
! Good Friday
! Cyber Monday
! Super Tuesday
! Ash Wednesday
! Capitol Hill
! Downing Street
! Buckingham Palace
! Silicon Valley
Associated Press
Financial Times
? White House
? Wall Street
? West Bank
? Gaza Strip
! Donald Trump
! Joe Biden
! Barack Obama
! Hillary Clinton
! Kamala Harris
! Antony Blinken
! Vladimir Putin
! Xi Jinping
! Volodymyr Zelensky
! Volodymyr Zelenskyy
! Benjamin Netanyahu
! Emmanuel Macron
! Angela Merkel
! Boris Johnson
! Narendra Modi
= media
Arab News
Gulf News
Sky News
CBS News
ABC News
NBC News
`

export default text

// Made by "npm run generate" from phrases.txt.
const text: string = `# Organisations, offices, places and events whose names news writes most often in these very words; counted over
# the scraped and the edited sample and completed by hand. No persons.
Academy Award
Academy Awards
Academy of Sciences
Addis Ababa
Affordable Care Act
African American
African Americans
African Union
Agence France
Agriculture Department
Air Force
Air Force One
American Civil Liberties Union
American Enterprise Institute
Amnesty International
Arab League
Arab Spring
Arctic Ocean
Armed Forces
Armed Services Committee
Assistant Secretary of State
Associated Press
Atlantic Ocean
Attorney General
Attorneys General
Baltic Sea
Bay Area
Belt and Road Initiative
Bill of Rights
Black Lives Matter
Black Sea
Bloomberg News
Board of Education
Border Patrol
British Broadcasting Corporation
Brookings Institution
Buckingham Palace
Buenos Aires
Bureau of Investigation
Bureau of Labor Statistics
Bureau of Statistics
Burkina Faso
California Institute of Technology
Cambridge University
Camp David
Cape Canaveral
Cape Town
Capitol Hill
Caspian Sea
Catholic Church
Census Bureau
Centers for Disease Control and Prevention
Central African Republic
Central America
Central Asia
Central Command
Central Intelligence Agency
Chamber of Commerce
Champions League
Chief Justice
Chief of Staff
Chinese Academy of Sciences
Chinese Communist Party
Chinese Foreign Ministry
Christmas Eve
Circuit Court
City Council
City Hall
Civil Rights
Civil Rights Act
Civil War
Coast Guard
Cold War
Columbia University
Commander in Chief
Commerce Department
Commerce Secretary
Commonwealth Games
Commonwealth of Independent States
Communist China
Communist Party
Communist Party of China
Congressional Black Caucus
Congressional Budget Office
Conservative Party
Constitutional Court
Cornell University
Costa Rica
Council on Foreign Relations
Court of Appeal
Court of Appeals
Court of Justice
Crown Court
Crown Prince
Customs and Border Protection
Czech Republic
Daily Beast
Daily Mail
Daily Telegraph
Dead Sea
Declaration of Independence
Defence Minister
Defence Ministry
Defense Department
Defense Intelligence Agency
Defense Minister
Defense Ministry
Defense Secretary
Democratic National Committee
Democratic National Convention
Democratic Party
Democratic Republic of Congo
Democratic Republic of the Congo
Department of Agriculture
Department of Commerce
Department of Defense
Department of Education
Department of Energy
Department of Health and Human Services
Department of Homeland Security
Department of Housing and Urban Development
Department of Justice
Department of Labor
Department of State
Department of Transportation
Department of Veterans Affairs
Department of the Interior
Deputy Prime Minister
Deutsche Bank
Director of National Intelligence
District Attorney
District Court
District of Columbia
Doctors Without Borders
Dominican Republic
Downing Street
Drug Enforcement Administration
East Asia
East China Sea
East Jerusalem
East Timor
Eastern Europe
Eastern European
Education Department
Education Minister
El Salvador
Election Day
Electoral College
Energy Department
England and Wales
English Channel
Environmental Protection Agency
European Central Bank
European Commission
European Council
European Court of Human Rights
European Parliament
European Space Agency
European Union
Far East
Federal Aviation Administration
Federal Bureau of Investigation
Federal Communications Commission
Federal Court
Federal Election Commission
Federal Emergency Management Agency
Federal Government
Federal Reserve
Federal Trade Commission
Fifth Amendment
Fifth Avenue
Finance Minister
Finance Ministry
Financial Times
First Amendment
First World War
Food and Drug Administration
Forbidden City
Foreign Affairs Committee
Foreign Minister
Foreign Ministry
Foreign Office
Foreign Relations Committee
Foreign Secretary
Founding Fathers
Fourteenth Amendment
Fourth Amendment
Fox News
Freedom Caucus
Freedom of Information Act
French Revolution
Gaza City
Gaza Strip
General Assembly
General Electric
General Motors
Georgetown University
Getty Images
Global Times
Golan Heights
Golden Globe
Goldman Sachs
Government Accountability Office
Grand Canyon
Great Barrier Reef
Great Britain
Great Depression
Great Hall of the People
Great Lakes
Great Recession
Great Wall
Green Party
Ground Zero
Guantanamo Bay
Gulf War
Gulf of Aden
Gulf of Mexico
Harvard University
Health Minister
Health Ministry
Heritage Foundation
High Court
Holy See
Home Office
Home Secretary
Homeland Security
Hong Kong
House Intelligence Committee
House Judiciary Committee
House Majority Leader
House Minority Leader
House Minority Whip
House Speaker
House of Commons
House of Lords
House of Representatives
Hubble Space Telescope
Huffington Post
Human Rights
Human Rights Council
Human Rights Watch
Immigration and Customs Enforcement
Imperial College London
Independence Day
Indian Ocean
Industrial Revolution
Inner Mongolia
Inspector General
Institute of Technology
Intelligence Committee
Interior Department
Interior Minister
Interior Ministry
Internal Revenue Service
International Airport
International Atomic Energy Agency
International Committee of the Red Cross
International Court of Justice
International Criminal Court
International Labour Organization
International Monetary Fund
International Olympic Committee
International Space Station
Iraq War
Islamic Jihad
Islamic Republic of Iran
Islamic Revolutionary Guard Corps
Islamic State
Israel Defense Forces
Israeli Air Force
Israeli Defense Forces
Ivory Coast
Johns Hopkins University
Joint Chiefs of Staff
Judiciary Committee
Justice Department
Kansas City
Kennedy Space Center
Korean War
Ku Klux Klan
Kuala Lumpur
Labor Day
Labor Department
Labour Party
Lake Michigan
Las Vegas
Latin America
Liberal Democrats
Libertarian Party
Library of Congress
Long Island
Los Angeles
Los Angeles Times
Major League Baseball
Majority Leader
Majority Whip
Manchester City
Manchester United
Marine Corps
Massachusetts Institute of Technology
Mediterranean Sea
Memorial Day
Metropolitan Police
Mexico City
Middle East
Milky Way
Ministry of Commerce
Ministry of Defence
Ministry of Defense
Ministry of Education
Ministry of Emergency Situations
Ministry of Finance
Ministry of Foreign Affairs
Ministry of Health
Ministry of Internal Affairs
Ministry of Justice
Ministry of National Defense
Minority Leader
Monash University
Mount Everest
Mount Rushmore
Muslim Brotherhood
National Academy of Sciences
National Assembly
National Basketball Association
National Development and Reform Commission
National Football League
National Guard
National Institutes of Health
National Intelligence
National Park Service
National Public Radio
National Rifle Association
National Science Foundation
National Security
National Security Adviser
National Security Advisor
National Security Agency
National Security Council
National Transportation Safety Board
National Weather Service
Native American
Native Americans
Near East
New Delhi
New England
New Guinea
New Hampshire
New Jersey
New Mexico
New Orleans
New South Wales
New York
New York City
New York Daily News
New York Police Department
New York Post
New York Stock Exchange
New York Times
New Zealand
Nobel Peace Prize
Nobel Prize
North Africa
North America
North Atlantic Treaty Organization
North Carolina
North Dakota
North Korea
North Korean
North Sea
Northern Command
Northern Ireland
Northern Territory
Office of Management and Budget
Oklahoma City
Olympic Games
Oval Office
Oversight Committee
Oxford University
Pacific Ocean
Palestinian Authority
Palm Beach
Panama Canal
Papua New Guinea
Paralympic Games
Patriot Act
Pearl Harbor
People's Liberation Army
People's Republic of China
Persian Gulf
Planned Parenthood
Police Department
Politburo Standing Committee
Premier League
President of the United States
Press Secretary
Prime Minister
Princeton University
Puerto Rico
Pulitzer Prize
Red Crescent
Red Cross
Red Sea
Republic of China
Republic of Korea
Republican National Committee
Republican National Convention
Republican Party
Revolutionary Guard
Revolutionary Guards
Rhode Island
Rio de Janeiro
Roman Catholic
Royal Air Force
Royal Society
Russian Federation
Saint Petersburg
Salt Lake City
Salvation Army
San Antonio
San Diego
San Francisco
San Jose
Santa Barbara
Saudi Arabia
Scotland Yard
Sea of Japan
Second Amendment
Second World War
Secret Service
Secretary General
Secretary of Defense
Secretary of State
Secretary of the Treasury
Securities and Exchange Commission
Security Council
Select Committee
Senate Armed Services Committee
Senate Foreign Relations Committee
Senate Intelligence Committee
Senate Judiciary Committee
Senate Majority Leader
Senate Minority Leader
Shanghai Cooperation Organization
Sierra Leone
Silicon Valley
Situation Room
Sky News
Social Security
Social Security Administration
Solicitor General
South Africa
South African
South America
South Asia
South Australia
South Carolina
South China Sea
South Dakota
South Korea
South Korean
South Sudan
Southeast Asia
Southern Poverty Law Center
Soviet Union
Speaker of the House
Special Counsel
Special Forces
Sri Lanka
Stanford University
State Council
State Department
State Government
State of the Union
Staten Island
Stock Exchange
Strait of Hormuz
Suez Canal
Summer Olympics
Super Bowl
Supreme Court
Supreme Court Justice
Supreme Leader
Supreme Soviet
Surgeon General
Taiwan Strait
Tea Party
Tel Aviv
Temple Mount
Thanksgiving Day
Tiananmen Square
Times Square
Transportation Security Administration
Treasury Department
Treasury Secretary
United Arab Emirates
United Kingdom
United Nations
United Nations General Assembly
United Nations Human Rights Council
United Nations Security Council
United States
United States of America
University College London
University of California
University of Cambridge
University of Chicago
University of Melbourne
University of Michigan
University of Oxford
University of Pennsylvania
University of Queensland
University of Sydney
Vatican City
Vatican Council
Veterans Day
Vice President
Vietnam War
Voting Rights Act
Wall Street
Wall Street Journal
Washington Examiner
Washington Post
Washington Times
Wells Fargo
West Africa
West Bank
West Virginia
Western Australia
Western Europe
Western Wall
Westminster Abbey
White House
White House Press Secretary
Winter Olympics
World Bank
World Cup
World Economic Forum
World Food Programme
World Health Organisation
World Health Organization
World Series
World Trade Center
World Trade Organisation
World Trade Organization
World War
Xinhua News Agency
Yale University
Yangtze River
Yellow River
Yellow Sea
`

export default text

/**
 * Countries, and organisations that have office holders: `id|other names|adjectives|capitals that stand for the
 * government`, each list parted by commas. The id is the short English name, and a name itself. "European" and "Korean"
 * are nobody's adjective alone, and "The" is no part of a name.
 */
export const COUNTRY_NAMES = `
Afghanistan|Islamic Emirate of Afghanistan|Afghan,Afghani|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan
Argentina||Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas||Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus|Byelorussia|Belarusian,Belarussian,Byelorussian|Minsk
Belgium||Belgian
Belize||Belizean
Benin||Beninese
Bermuda||Bermudian
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Republika Srpska|Bosnian,Bosnian Serb|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian|Brasilia,Brasília
Brunei||Bruneian
Bulgaria||Bulgarian|Sofia
Burkina Faso|Burkina|Burkinabe,Burkinabè|Ouagadougou
Burundi||Burundian|Bujumbura
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde,Yaoundé
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean
Central African Republic||Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|PRC,People's Republic of China,Communist China,mainland China|Chinese|Beijing,Peking
Colombia||Colombian|Bogota,Bogotá
Comoros||Comorian
Costa Rica||Costa Rican
Croatia||Croatian|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot,Greek Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Czechoslovakia||Czechoslovak,Czechoslovakian
DR Congo|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,Congo,Zaire|Congolese,Zairian|Kinshasa
Denmark||Danish|Copenhagen
Djibouti||Djiboutian
Dominica
Dominican Republic||Dominican|Santo Domingo
East Germany|GDR|East German|East Berlin
East Timor|Timor-Leste|Timorese,East Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Equatoguinean
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi
Ethiopia||Ethiopian|Addis Ababa
European Union|EU,E.U.
Fiji||Fijian|Suva
Finland||Finnish|Helsinki
France||French|Paris
Gabon||Gabonese|Libreville
Gambia||Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|West Germany|German,West German|Berlin,Bonn
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Greenland||Greenlandic|Nuuk
Grenada||Grenadian
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean
Guyana||Guyanese
Haiti||Haitian|Port-au-Prince
Hamas
Hezbollah|Hizbollah,Hizbullah,Hezbullah
Holy See|Vatican,Vatican City
Honduras||Honduran|Tegucigalpa
Hong Kong|HK|Hongkonger
Houthis|Houthi|Houthi
Hungary||Hungarian|Budapest
Iceland||Icelandic|Reykjavik,Reykjavík
India||Indian|New Delhi,Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran,Persia|Iranian,Persian|Tehran,Teheran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland,Irish Republic|Irish|Dublin
Islamic State|ISIS,ISIL,IS group
Israel||Israeli|Tel Aviv
Italy||Italian|Rome
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Abidjan
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan|Kazakstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya||Kenyan|Nairobi
Kiribati
Kosovo||Kosovar,Kosovan|Pristina
Kuwait||Kuwaiti
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Lao,Laotian|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish
Macau|Macao|Macanese
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Maldives||Maldivian|Malé
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian
Mexico||Mexican|Mexico City
Micronesia||Micronesian
Moldova||Moldovan|Chisinau
Monaco||Monegasque
Mongolia||Mongolian|Ulan Bator,Ulaanbaatar
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw,Rangoon,Yangon
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance
Namibia||Namibian|Windhoek
Nauru
Nepal||Nepalese,Nepali|Kathmandu
Netherlands|Holland|Dutch|The Hague,Amsterdam
New Zealand|||Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
North Macedonia|Macedonia|North Macedonian,Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan
Palestine|Palestinian Authority,Palestinian National Authority,PLO,State of Palestine|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea|PNG|Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion,Asunción
Peru||Peruvian|Lima
Philippines||Philippine,Filipino|Manila
Poland||Polish|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican|San Juan
Qatar||Qatari|Doha
Republic of the Congo|Congo-Brazzaville,Congo Republic,Republic of Congo||Brazzaville
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Samoa||Samoan|Apia
San Marino
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Seychelles||Seychellois
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean
Slovakia||Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia|Somaliland|Somali|Mogadishu
South Africa||South African|Pretoria
South Korea|ROK,Republic of Korea|South Korean|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR,U.S.S.R.|Soviet
Spain||Spanish|Madrid
Sri Lanka||Sri Lankan|Colombo
St. Lucia|Saint Lucia
Sudan||Sudanese|Khartoum
Suriname|Surinam|Surinamese
Sweden||Swedish|Stockholm
Switzerland||Swiss
Syria||Syrian|Damascus
Taiwan|Republic of China on Taiwan|Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Taliban
Tanzania||Tanzanian|Dar es Salaam,Dodoma
Thailand||Thai|Bangkok
Tibet||Tibetan|Lhasa
Togo||Togolese|Lome,Lomé
Tonga||Tongan
Trinidad and Tobago|Trinidad|Trinidadian
Tunisia||Tunisian|Tunis
Turkey|Türkiye,Turkiye|Turkish|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British|London,Westminster,Whitehall
United Nations|UN,U.N.
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Washington,Washington DC
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu||Vanuatuan
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Yemen||Yemeni|Sanaa,Sana'a
Yugoslavia||Yugoslav
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
`

/** Parts of countries that have office holders of their own: `country|region, region …`, adjectives among them. */
export const REGION_NAMES = `
United States|Alabama,Alaska,Arizona,Arkansas,California,Californian,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Texan,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Washington state,Washington State,New York City,Los Angeles,Chicago,San Francisco,Guam,American Samoa
Canada|Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Quebec,Québec,Saskatchewan,Yukon,Toronto,Montreal,Vancouver
United Kingdom|England,English,Scotland,Scottish,Wales,Welsh,Northern Ireland,Northern Irish,Ulster
Australia|New South Wales,NSW,Queensland,South Australia,South Australian,Tasmania,Tasmanian,Victoria,Western Australia,West Australian,Sydney,Melbourne
India|Andhra Pradesh,Assam,Bihar,Delhi,Goa,Gujarat,Haryana,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Odisha,Punjab,Rajasthan,Tamil Nadu,Telangana,Uttar Pradesh,Uttarakhand,West Bengal,Mumbai,Jammu and Kashmir
Pakistan|Sindh,Balochistan,Khyber Pakhtunkhwa,Karachi,Lahore
Germany|Bavaria,Bavarian,Saxony,Thuringia,Hesse,Brandenburg,Lower Saxony,Hamburg
Russia|Chechnya,Chechen,Dagestan,Dagestani,Tatarstan,Ingushetia,St. Petersburg,Belgorod,Kursk
Ukraine|Crimea,Crimean,Donetsk,Luhansk,Lugansk,Kharkiv,Kherson,Zaporizhzhia,Odesa,Odessa,Lviv,Mariupol
Spain|Catalonia,Catalan,Basque,Andalusia,Galicia,Barcelona
Bosnia and Herzegovina|Republika Srpska,Bosnian Serb
Iraq|Iraqi Kurdistan,Iraqi Kurdish,Kurdistan Region
China|Xinjiang,Sichuan,Guangdong,Hubei,Shanghai,Shenzhen,Wuhan
Italy|Lombardy,Sicily,Sicilian,Veneto,Milan,Naples,Venice
Belgium|Flanders,Flemish,Wallonia,Walloon
Turkey|Istanbul
Japan|Okinawa,Osaka
Georgia|Abkhazia,Abkhaz,South Ossetia,South Ossetian
Azerbaijan|Nagorno-Karabakh,Karabakh
Moldova|Transnistria,Gagauzia
Malaysia|Sabah,Sarawak,Selangor,Penang
`

/** Phrases that hold the name of a country or capital and mean something else. */
export const NOT_COUNTRIES = `Native American,African American,Asian American,Latin American,South American,North American,Central American,American Indian,\
West Indian,East Indian,New England,Washington Post,Washington Times,Moscow Times,Jerusalem Post,Vienna Philharmonic,Berlin Wall,\
Latin America,South America,North America,Central America,Bank of America,British Virgin Islands,American Airlines,British Airways,\
George Washington,Paris Hilton,Michael Jordan,Jordan River,South Georgia,Native Americans`

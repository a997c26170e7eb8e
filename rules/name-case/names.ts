// Made by "npm run generate" from names.txt.
const text: string = `# Words that English always writes with a capital, in the spelling that they should have. Words that are common words
# too (turkey, china, jordan, polish, may, rice), that stand in the names of dishes, breeds and stuffs with a small
# letter (french fries, panama hat, manila folder, chicken kiev) or are verbs (google) are left out on purpose.

# days and months
= certain
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
January February April June July September October November December

# countries and parts of the world
Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium
Bolivia Botswana Britain Bulgaria Cambodia Cameroon Canada Colombia Croatia Cyprus Denmark Ecuador Egypt England Eritrea
Estonia Ethiopia Finland France Gabon Germany Ghana Greece Guatemala Haiti Honduras Hungary Iceland Indonesia Iran Iraq Ireland
Israel Italy Jamaica Kazakhstan Kenya Korea Kosovo Kuwait Kyrgyzstan Latvia Lebanon Liberia Libya Liechtenstein Lithuania
Luxembourg Macedonia Malawi Malaysia Mauritania Mexico Moldova Mongolia Montenegro Mozambique Myanmar Namibia
Nepal Netherlands Nicaragua Nigeria Norway Pakistan Palestine Paraguay Philippines Poland Portugal Qatar Romania Russia Rwanda
Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania
Thailand Tunisia Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe
Europe Africa Asia America Americas Antarctica

# peoples
Americans Australians Austrians Belgians Brazilians Britons Bulgarians Canadians Colombians Croatians Cubans Egyptians
Estonians Ethiopians Europeans Germans Greeks Hungarians Icelanders Indonesians Iranians Iraqis Israelis Italians Koreans
Kurds Latvians Libyans Lithuanians Malaysians Mexicans Moroccans Nigerians Norwegians Pakistanis Palestinians Romanians
Russians Saudis Serbs Somalis Spaniards Syrians Tunisians Ukrainians Venezuelans

# nations and languages: in the names of plants, beasts and dishes some write them small
= nation
African Albanian Algerian American Argentine Armenian Asian Australian Austrian Azerbaijani Bangladeshi Belarusian Belgian
Bolivian Bosnian British Bulgarian Burmese Cambodian Canadian Chilean Chinese Colombian Croatian Czech
Dutch Egyptian Estonian Ethiopian European Finnish Georgian German Ghanaian Haitian Hungarian
Icelandic Indian Indonesian Iranian Iraqi Israeli Italian Jamaican Japanese Jewish Jordanian Kenyan Korean
Kurdish Kuwaiti Latvian Lebanese Libyan Lithuanian Malaysian Mexican Mongolian Moroccan Nepalese Nigerian Norwegian
Pakistani Palestinian Peruvian Portuguese Qatari Romanian Russian Rwandan Saudi Serbian Singaporean Slovak
Slovenian Somali Spanish Sudanese Swedish Syrian Taiwanese Tanzanian Thai Tibetan Tunisian Ugandan
Ukrainian Uruguayan Uyghur Venezuelan Vietnamese Yemeni Zambian Zimbabwean

# the same, and known from kitchens and workshops: only before people and affairs of state
= kitchen
Brazilian Cuban Danish Dutch English French Greek Irish Scottish Swiss Turkish Welsh

# cities, American states, faiths and their people
= likely
Bosnia Brazil Cuba Czechia India Japan Laos Mali Morocco Niger Oman Peru Togo
Amsterdam Ankara Athens Baghdad Beijing Beirut Belgrade Berlin Bucharest Budapest Cairo Copenhagen Dublin Geneva Hanoi
Helsinki Islamabad Istanbul Jakarta Kabul Karachi Kyiv Lisbon London Madrid Melbourne Minsk Montreal Moscow Mumbai Munich
Nairobi Oslo Paris Prague Pyongyang Riga Rome Seoul Shanghai Stockholm Sydney Taipei Tehran Tokyo Toronto Tripoli
Vienna Vilnius Warsaw Washington Zagreb Zurich Baltimore Chicago Dallas Detroit Houston Miami Philadelphia Seattle Manhattan
Brooklyn Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Illinois Iowa Kansas
Kentucky Louisiana Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma
Oregon Pennsylvania Tennessee Texas Utah Wisconsin Wyoming Gaza Crimea Donbas Kremlin Pentagon Hezbollah
Muslim Muslims Islam Islamic Christianity Christians Hindus Jews Arabs Asians Africans Hispanics
Christmas Hanukkah Ramadan

# words too: months only between a preposition and a year
= month
March May August
`

export default text

/**
 * Offices: `id: form, form`; the id is a form too. A form that ends in a full stop is an abbreviation whose stop may be
 * left out. Plurals are made. Ministers and secretaries of other portfolios are read by `offices.ts` word by word.
 */
export const OFFICES = `
president: pres., state president, head of state, president of the republic, president of state
vice president: veep, vice pres., vp
prime minister: premier, pm, head of government, first minister of state, taoiseach, prime minister of state
first minister:
deputy prime minister: vice premier, deputy premier, vice prime minister, tánaiste, tanaiste
chancellor:
vice chancellor:
foreign minister: foreign affairs minister, minister of foreign affairs, minister for foreign affairs, external affairs minister, minister of external affairs, minister for external affairs, fm, minister of foreign relations, foreign relations minister, minister of the exterior, exterior minister, minister of international relations and cooperation
foreign secretary: secretary of state for foreign affairs, secretary of state for foreign and commonwealth affairs
secretary of state: sec. of state, secstate
defense minister: defence minister, minister of defense, minister of defence, minister for defence, minister for defense, minister of national defense, minister of national defence, national defense minister, armed forces minister, minister of war, war minister
defense secretary: defence secretary, secretary of defense, secretary of defence, secretary of state for defence, defense sec., secdef, pentagon chief
finance minister: minister of finance, minister for finance, minister of economy and finance, economy and finance minister
treasury secretary: secretary of the treasury, treasury sec.
chancellor of the exchequer:
treasurer:
interior minister: minister of the interior, minister of interior, minister of internal affairs, internal affairs minister, minister for internal affairs, minister for the interior, home minister, home affairs minister, minister of home affairs, minister for home affairs
interior secretary: secretary of the interior
home secretary: secretary of state for the home department
attorney general: attorney-general, ag
deputy attorney general:
solicitor general: solicitor-general
justice minister: minister of justice, minister for justice
justice secretary: secretary of state for justice
senator: sen.
representative: rep., congressman, congresswoman
member of parliament: mp, parliamentarian, mep, member of the european parliament
assemblyman: assemblywoman, state assemblyman
governor: gov.
lieutenant governor: lt. gov., lt. governor
governor general: governor-general
mayor: lord mayor
councillor: councilor, councilman, councilwoman, city councilman, city councilwoman, alderman
state councilor: state councillor
speaker: house speaker, parliament speaker, parliamentary speaker, speaker of the house, speaker of the house of representatives, speaker of parliament, speaker of the house of commons, speaker of the parliament
majority leader: senate majority leader, house majority leader
minority leader: senate minority leader, house minority leader
whip: majority whip, minority whip, chief whip
king:
queen:
prince:
princess:
crown prince:
crown princess:
emperor:
empress:
emir: amir
sultan:
sheikh:
duke:
duchess:
pope: pontiff
cardinal:
archbishop:
bishop:
patriarch:
metropolitan:
rabbi: chief rabbi
ayatollah: grand ayatollah
grand mufti: mufti
supreme leader:
paramount leader:
party leader: leader of the party
party chairman: party chair, party chief, chairman of the party, chairwoman of the party
opposition leader: leader of the opposition, leader of opposition
general secretary: party secretary, party general secretary
first secretary:
ambassador: amb.
consul general: consul-general
consul:
charge d'affaires: chargé d'affaires, chargé d’affaires
envoy:
special envoy: presidential envoy, special representative, special presidential envoy
permanent representative: un ambassador, ambassador to the united nations, ambassador to the un
secretary general: secretary-general, sec. gen.
director general: director-general
high representative: foreign policy chief
high commissioner:
commissioner: european commissioner
commission president: european commission president, president of the european commission, commission chief, european commission chief
council president: european council president, president of the european council
chief of staff: chief-of-staff
joint chiefs chairman: chairman of the joint chiefs of staff, chairman of the joint chiefs, joint chiefs of staff chairman
national security adviser: national security advisor
adviser: advisor, senior adviser, senior advisor, presidential adviser, presidential advisor, aide, presidential aide
special counsel: special prosecutor, independent counsel
prosecutor general: prosecutor-general, chief prosecutor, top prosecutor
prosecutor: state prosecutor, federal prosecutor, district attorney, state attorney, public prosecutor
spokesperson: spokesman, spokeswoman, chief spokesman, chief spokesperson, deputy spokesperson, deputy spokesman
press secretary:
judge: district judge, federal judge
justice: associate justice, supreme court justice
chief justice:
magistrate:
ombudsman:
undersecretary: under secretary, undersecretary of state, under secretary of state, undersecretary-general, under-secretary-general
assistant secretary of state: asst. secretary of state
trade representative:
surgeon general:
postmaster general:
auditor general: auditor-general
comptroller:
inspector general: inspector-general
cabinet secretary:
minister without portfolio:
minister: min.
minister of state:
secretary: sec.
intelligence chief: spy chief, intelligence director, director of national intelligence, national intelligence director
cia director: director of the cia, cia chief, cia head
fbi director: director of the fbi, fbi chief
central bank governor: governor of the central bank, central bank chief, central bank president
fed chair: fed chairman, federal reserve chair, federal reserve chairman, chairman of the federal reserve, chair of the federal reserve, fed chief
police chief: chief of police, police commissioner, chief constable, police superintendent
police commissioner:
sheriff: sheriff's deputy
army chief: chief of the army, army chief of staff, military chief, chief of defence staff, chief of the general staff, chief of general staff
general: gen.
lieutenant general: lt. gen., lt. general, lieutenant gen.
major general: maj. gen., maj. general, major gen.
brigadier general: brig. gen., brig. general, brigadier gen., brig.
brigadier:
colonel: col.
lieutenant colonel: lt. col., lt. colonel
major: maj.
captain: capt., cpt.
lieutenant: lt.
sergeant: sgt., staff sgt., sergeant major, sgt. maj.
corporal: cpl.
private: pvt., pfc.
admiral: adm.
vice admiral: vice adm.
rear admiral: rear adm.
commodore:
marshal: field marshal
commander-in-chief: commander in chief
superintendent: supt.
inspector: detective inspector, det. insp.
detective: det.
officer:
constable: police constable, pc
deputy:
dictator:
strongman:
ruler:
monarch:
head: chief
leader:
first lady:
`

/** Honorifics, which say nothing of an office. */
export const HONORIFICS = `mr. mrs. ms. miss. mx. messrs. mister dr. doctor prof. professor. sir dame lord lady baron baroness viscount countess rev. reverend father fr. sister brother
imam hajji hadji haji hajj mullah maulana sheik shaikh sayyid madam madame mme. monsieur mademoiselle mlle. señor señora señorita senor senora herr frau doña signor signora hon. honorable
honourable excellency comrade swami guru pastor`

/** What people are, beside offices: `role: form, form`. */
export const ROLES = `
analyst: political analyst, military analyst, defense analyst
professor: associate professor, assistant professor, adjunct professor, emeritus professor, lecturer, senior lecturer
fellow: senior fellow, research fellow, visiting fellow, nonresident fellow
director: managing director, executive director, research director, associate director, programme director, program director
ceo: chief executive, chief executive officer, co-ceo, chief exec
chairman: chair, chairwoman, chairperson, co-chair, co-chairman, board chairman
manager: general manager, campaign manager, head coach, coach
executive: chief financial officer, cfo, chief operating officer, coo, chief technology officer, vice chairman, chief economist
actor: actress
author: writer, novelist, poet, playwright, essayist, biographer
lawyer: attorney, barrister, solicitor, defense lawyer, defence lawyer, defense attorney, human rights lawyer, public defender
activist: human rights activist, campaigner, dissident, democracy activist, organizer, organiser
journalist: reporter, editor, editor-in-chief, editor in chief, columnist, commentator, broadcaster, anchor, host, presenter, blogger, photographer, news anchor, talk show host, tv host
correspondent: foreign correspondent, white house correspondent, political correspondent
expert: specialist, security expert, scholar, academic, historian, economist, political scientist, scientist, physicist, biologist, epidemiologist, psychologist, sociologist
researcher: senior researcher, research associate
lawmaker: legislator, deputy chairman, house member, ranking member, parliament member, member of congress, backbencher, state senator, state representative
commander: top commander, military commander
founder: co-founder, cofounder
politician: statesman, stateswoman, official, senior official, top official, government official
diplomat: top diplomat, senior diplomat, veteran diplomat, chief diplomat
candidate: presidential candidate, vice presidential candidate, vice presidential nominee, nominee, presidential nominee, presidential hopeful, hopeful, contender, republican candidate, democratic candidate
negotiator: chief negotiator, top negotiator
strategist: political strategist
pollster:
businessman: businesswoman, entrepreneur, billionaire, tycoon, investor, oligarch, financier, banker, philanthropist, magnate
artist: singer, musician, rapper, composer, comedian, filmmaker, film director, painter, dancer, songwriter, conductor, pianist
athlete: footballer, player, striker, midfielder, defender, goalkeeper, quarterback, boxer, swimmer, golfer
doctor: physician, surgeon, nurse, paramedic
resident: villager
student:
teacher:
farmer:
survivor:
victim:
witness:
soldier: marine, army veteran, war veteran, combat veteran, navy veteran, marine veteran, air force veteran, military veteran, fighter pilot
veteran:
fighter:
pilot: co-pilot, test pilot
astronaut: cosmonaut
clergyman: priest, cleric, evangelist, televangelist, preacher, spiritual leader, theologian
relative: wife, husband, son, daughter, mother, brother-in-law, son-in-law, sister-in-law, nephew, niece, cousin, widow, girlfriend, boyfriend
partner: senior partner, managing partner, founding partner, business partner, law partner, general partner
member: board member, founding member, committee member
boss: captain of industry, mobster, gang leader, drug lord, warlord
whistleblower: leaker, hacker
ally:
architect:
engineer:
designer:
model:
`

/** What stands before an office and changes how it is held. */
export const FORMER = 'former ex erstwhile late then onetime ousted deposed toppled fugitive disgraced previous retired'
export const DEPUTY = 'deputy vice assistant associate junior'
export const ACTING = 'acting interim caretaker provisional'
export const ELECT = 'incoming elect designate nominee'
/** Says nothing of how it is held. */
export const PLAIN = `top senior chief new newly current incumbent outgoing longtime veteran sitting first second third fourth two three term time embattled jailed imprisoned exiled visiting powerful
populist conservative liberal democratic republican democrat independent leftist rightist socialist centrist communist labour tory progressive moderate hardline nationalist federal state local
national regional provincial permanent special lead joint executive self proclaimed appointed elected reformist opposition pro-russian billionaire republican gop dem party military army navy air
force police government presidential parliamentary political honorary young old late-night right left wing far`

/** What a minister or a secretary may be in charge of. */
export const PORTFOLIOS = `foreign external defense defence finance treasury interior home justice health trade commerce energy education agriculture transport transportation environment labor labour economy economic economics culture
cultural tourism industry industrial planning development infrastructure information communications communication communities technology science research digital innovation sports sport youth family families women
women's children social welfare immigration migration refugee refugees integration housing urban rural water resources natural mining mines oil petroleum gas power electricity climate change forestry fisheries fishery food maritime
marine railway railways aviation civil public works administration reform reforms parliamentary religious religion internal affairs security homeland veterans veterans' human services service employment skills business innovation
intelligence strategic international cooperation relations regional local government higher media police policing emergency emergencies situations disaster budget taxation tax revenue investment investments enterprise consumer privatization
navy army force levelling northern ireland scotland wales european europe commonwealth equalities gender heritage diaspora construction transformation territorial reintegration occupied territories land lands livestock
and`

/** Bodies whose office holders are named with them, and whose they are: `country: body, body`. */
export const INSTITUTIONS = `
United States: state department, white house, pentagon, department of state, defense department, justice department, treasury department, treasury, homeland security, cia, fbi, nsa, nsc, senate, house of representatives, capitol, joint chiefs, centcom, department of justice, department of defense, department of homeland security, federal reserve, fed, republican national committee, democratic national committee, environmental protection agency, epa
Russia: kremlin, duma, state duma, fsb, russian foreign ministry
United Kingdom: downing street, foreign office, home office, house of commons, house of lords, scotland yard, mi5, mi6
France: élysée, elysee, elysée, quai d'orsay
Germany: bundestag, bundesbank
India: lok sabha, rajya sabha
Israel: knesset, mossad, idf, shin bet
China: national people's congress, people's liberation army, pla
South Korea: blue house
Ukraine: verkhovna rada
European Union: european commission, european parliament, european council, european central bank, ecb
: foreign ministry, ministry of foreign affairs, defense ministry, defence ministry, ministry of defense, ministry of defence, interior ministry, finance ministry, justice ministry, health ministry, trade ministry, commerce ministry, energy ministry, government, military, army, navy, air force, police, parliament, senate, house, cabinet, central bank, supreme court, high court, ministry, department, party, opposition, presidential, armed forces, coast guard, border guard, city, county, taiwan affairs office, presidential office, mainland affairs council, world bank, imf, wto, who, world health organization, human rights, military intelligence, intelligence, security council, general staff
`

/** After a title's word these make a name of a place, a body or an event of it ("General Motors", "King Street"). */
export const NO_NAMES = `assembly motors electric mills dynamics council court courts questions street streets avenue road boulevard drive square house university college school hospital county city island islands river 
bridge airport station league leagues party office offices department departments ministry hotel prize cup stadium election elections debate act committee staff staffs congress mining foods food atomic services
service administration security strike strikes order orders cabinet level general generals attorney minister ministers president presidents secretary secretaries election affairs elect union unions theater theatre palace
castle museum gallery award awards series bowl speech cobra crab penguin salmon lear consultative mart republic kong of the and for to in on at with from by against without seminary management organisation organisations organization organizations groups i've i'm i'd i'll tower towers building centre center club
fund corps army navy command band records pictures press times post magazine foundation institute society trust bank group inc co corp ltd plc market markets protection responsibility says said has is was were are be
who which that as but or if when while after before during new other others both all us american world war i ii iii district headquarters board commission counsel counsels police universe justice monday tuesday wednesday thursday friday saturday sunday january february september october november
december`

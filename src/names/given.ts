/**
 * Given names: which are spellings of one, which are short for another, which are another language's form.
 */

import {SHORT_LINES} from './short-forms.js'

type Groups = Map<string, Set<number>>

/** Groups stand between bars; each has a number. */
function groups(lines: string): Groups {
  const found = new Map<string, Set<number>>()
  for (const [at, line] of lines.trim().split('|').entries()) {
    for (const name of line.trim().split(/\s+/)) {
      const known = found.get(name)
      if (known) known.add(at)
      else found.set(name, new Set([at]))
    }
  }
  return found
}

function share(table: Groups, a: string, b: string): boolean {
  const ofA = table.get(a)
  const ofB = table.get(b)
  if (!ofA || !ofB) return false
  for (const one of ofA) if (ofB.has(one)) return true
  return false
}

/** Spellings of one given name in one language. */
const SPELLINGS = groups(`
anthony antony | steven stephen stephan stefan steffan | jon john | jonathan jonathon johnathan johnathon |
catherine katherine kathryn katharine catharine cathryn | katarina katharina catarina catharina | kathleen cathleen |
jeffrey geoffrey jeffery geoffry | geoff jeff | sarah sara | hannah hanna hana | deborah debora debra | rachel rachael | rebecca rebekah |
elizabeth elisabeth | ann anne | anna ana | marc mark | eric erik erick | philip phillip philippe filip | michael micheal |
nicholas nicolas nikolas | christopher kristopher kristofer christofer | christian kristian christiaan | christine kristine |
christina kristina cristina | kirsten kirstin kiersten | karl carl | kurt curt | craig kraig | lewis louis | louise luise |
alan allan allen | brian bryan bryon | ian iain | graham graeme grahame | stuart stewart | gerald jerald gerold | gerard gerhard gerrard |
frederick frederic fredrick fredric frederik fredrik | terence terrence terrance | lawrence laurence | leslie lesley | marilyn marylin |
sean shaun shawn | neil neal niall | keith kieth | kenneth keneth | raymond raimond | reginald reynold | rodney rodny | roger rodger |
russell russel | theodore theodor | walter walther | matthew mathew | matthieu mathieu | matthias mathias |
zachary zachery zackary zacharias | zechariah zacharia | isaac izaak | jacob jakob | joseph josef | josephine josefine | david davyd |
daniel danyel | raphael rafael | gabriel gavriel | gabrielle gabriele | emmanuel emanuel immanuel | samuel samual | solomon salomon |
susan suzan | susanna susannah suzanna suzannah | suzanne susanne | teresa theresa therese | vivian vivien vivienne |
sophia sofia sofie sophie | emily emilie | amelia emelia | lucy lucie | lily lilly | holly hollie | jill gill | jane jayne |
joanna johanna | judith judyth | caroline carolyn | charlotte sharlotte | claire clare clair | diane dianne | helene helena |
hernando hernan | eleanor elinor eleanore | irene irena irina | isabel isabelle isobel | isabella izabella |
jacqueline jaqueline jacquelyn | jennifer jenifer | jessica jesica | karen caren | laura lora | leah lea | linda lynda | lynn lynne lyn |
madeleine madeline madelaine | margaret margret | margarete margareta | margarita margherita | maria mariah | martha marta |
megan meghan meagan | miriam myriam | monica monika | natalie nathalie natalia natalya natalja nataliya | nadezhda nadejda nadeshda |
nicole nichole | pamela pamala | patricia patrizia | sharon sharron | sheila shelagh sheelagh | sylvia silvia | tracy tracey tracie |
stacy stacey stacie | veronica veronika | victoria viktoria | victor viktor | virginia virgina | aaron aron | abigail abbigail |
aidan aiden | alastair alistair alasdair alister |
alexander aleksandr alexandr aleksander alexandre aleksandar alexandros aleksandrs aliaksandr | alexandra aleksandra |
alexei alexey aleksei aleksey alexej aleksej | andrei andrey andrej | andrii andriy | arthur artur | benedict benedikt |
benjamin benyamin binyamin | caleb kaleb | casey kasey | cyril cyrill | kirill kiril | conrad konrad | darren darrin |
darrell darryl daryl | dennis denis | derek derrick derick deric | dominic dominick | donald donal | douglas douglass | duncan dunkan |
edmund edmond | edward edvard eduard | elliot eliot elliott eliott | esther ester | frank franck | franz frantz |
fyodor fedor feodor fiodor | gary garry | glen glenn | gordon gorden | greg gregg craig | grigory grigori grigoriy grigorii grigorij |
gustav gustaf gustave | harold harald | hector hektor | henrik hendrik henrick | herbert heribert | herman hermann | howard howerd |
ilya ilia ilja | ivan yvan | jesus jesús | jerry gerry | jorgen joergen | jurgen juergen | jorg joerg | leonid leonyd | luka luca |
marcus markus | maxim maksim | maximilian maximillian | mikhail mihail michail mikhael | mykhailo mykhaylo | mitchell mitchel |
mehemet mohammed muhammad mohamed mohammad muhammed mohamad muhamad mahomet mohamet mehmet mohamud mohd muhammadu muhamed |
ahmed ahmad ahmet | hussein husayn husain hussain hossein hosein hussien husein houssein hossain hussayn | hassan hasan hassen | ali aly |
omar umar omer | othman uthman usman ousmane osman | yusuf yousef yousuf youssef joseph yusef yosef josef yussuf youssouf |
ibrahim ebrahim ibraheem | mahmoud mahmud mahmood | mustafa mostafa mustapha moustafa moustapha | khaled khalid |
said saeed saied sayed sayid sayyid syed | yasser yasir yaser | nikolai nikolay nikolaj nicolai nicolay | oscar oskar |
patrick patric patrik | pavel pawel | petr pyotr piotr | quentin quintin | ralph ralf rolf | randall randal |
rhys reese reece | robin robyn | roderick rodrick | roland rowland | ross rosse | rudolf rudolph |
sergei sergey sergej serge serguei sergii siergiej | serhiy serhii sergiy sergii |
dmitry dmitri dmitriy dmitrii dimitri dimitry dimitriy dmitrij | dmytro dmitro | sidney sydney | tatiana tatyana | tetiana tetyana |
tobias tobiah | todd tod | vasily vasili vasiliy vassily vasilii wassily | vernon verne | vitaly vitali vitaliy vitalii vitalij |
vladimir wladimir | volodymyr volodimir wolodymyr | wilfred wilfrid |
yevgeny yevgeniy evgeny evgeni evgeniy yevgeni evgenii jevgeni jevgenij | yevhen evhen |
yuri yury yuriy yurii iurii iouri juri jurij yurij | yulia yuliya iulia julia julija | elena yelena jelena |
ekaterina yekaterina katerina | olena elena | ksenia xenia kseniya | maya maia maja | zbigniew zbignew | mykola nikola |
jaroslav yaroslav | stanislav stanislaw | vaclav waclaw | jiri jirzi | luis luiz | jose josé | sebastian sebastien | felix feliks |
kevin kevan | wayne wain | hilary hillary | jennifer gennifer jenifer jenniffer | isaiah isiah | jayden jaden | brittany britney brittney | ashley ashleigh ashlee |
kelly kelley kellie | shirley shirlee | clifford cliford | cecilia cecelia | zoe zoey zoë | chloe khloe | haley hayley hailey |
lindsay lindsey linsey | kimberly kimberley | brooke brook | jerrold jerold jerald gerald | cory corey | sherry sherrie cheri |
vyacheslav viacheslav vjatscheslaw | vladislav wladislaw | svetlana swetlana | anatoly anatoli anatoliy anatolii anatolij |
gennady gennadi gennadiy gennadii gennadij | valery valeri valeriy valerii valerij | arkady arkadi arkadiy arkadii | kostyantyn kostiantyn |
artem artyom | bohdan bogdan | oleksandr olexandr olexander | oleksiy oleksii olexiy | yaroslav iaroslav jaroslav | zhanna janna
`)

const spellingMates = matesOf(SPELLINGS)

const SHORT_FORMS = groups(SHORT_LINES)

// A short form belongs to every spelling of the full name: "Kate" to "Kathryn".
for (const [line, names] of SHORT_LINES.trim().split('|').entries()) {
  const full = names.trim().split(/\s+/, 1)[0] as string
  for (const group of SPELLINGS.get(full) ?? []) {
    for (const other of spellingMates[group] ?? []) {
      const known = SHORT_FORMS.get(other)
      if (known) known.add(line)
      else SHORT_FORMS.set(other, new Set([line]))
    }
  }
}

/** Forms of one name in different languages. */
const COGNATES = groups(`
vladimir volodymyr uladzimir | sergei serhiy sergio serge siarhei |
nikolai mykola nicholas mikalai nicola nicolau nikola nicolae nikolaus niccolo |
aleksandr oleksandr alexander alessandro alejandro aliaksandr iskandar alexandre aleksander alexandru alistair |
elena olena helen helena yelena elaine | dmitry dmytro demetrius |
petr pyotr petro peter pedro pierre pietro pieter piotr petar petros boutros butrus peder |
pavel pavlo paul pablo paolo paulo pauli pal pavao |
mikhail mykhailo michael miguel michele michel mikael mihai mihail michal mikhael miquel mikkel |
andrei andriy andrew andreas andrea andre andres andrzej anders ondrej | oleg oleh | yevgeny yevhen eugene eugenio | igor ihor |
grigory hryhoriy gregory gregorio gregoire gheorghe grzegorz | vasily vasyl basil basile vasile vasilios |
john juan jean giovanni ivan johann johannes jan sean ian yohanna hans joao ioannis yannis evan jovan ivo ioan jens johan jon gian yahya juhani janos |
charles carlos karl carlo carl karel karol carles |
joseph jose giuseppe yusuf josef jozef jusuf youssef iosif giuseppe josip josep yosef |
james jacob giacomo jaime jacques diego santiago iago jakob yakov yaakov yakubu jakub hamish seamus giacobbe iakov tiago jaume yaqub |
george jorge giorgio georges georg jerzy yuri georgi georgios giorgi jordi jiri yorgos gheorghe goran yegor jurgen joerg jorg |
william guillermo guillaume wilhelm willem guglielmo guilherme vilhelm liam |
henry enrique henri enrico heinrich hendrik henrik henrique henryk heinz |
louis luis luigi ludwig luiz ludovic lajos lodewijk ludovico aloysius | philip felipe philippe filippo philipp filip filipe |
stephen esteban etienne stefano stefan istvan stepan estevao stefanos |
francis francisco francesco francois franz frans franciszek ferenc | anthony antonio antoine anton antoni antonin antal |
matthew mateo matteo matthias mateus matej maciej mateusz matti matthaus | mark marco marcus marcos marek marc markus |
thomas tomas tommaso tomasz toma | martin martino marton marten | abraham ibrahim avraham ebrahim abram |
moses musa moshe moise moises moussa | aaron haruna harun aharon haroun | solomon suleiman sulaiman shlomo suleyman salomon |
david daud dawood dauda davit dawud | isaac ishaq yitzhak ishaku isak | ishmael ismail | jesus isa issa |
mary maria marie maryam miriam mariam maryja maire | elizabeth isabel elisabeth elisabetta yelizaveta elzbieta elisabet |
catherine catalina caterina katarina yekaterina katarzyna ekaterina katrin kateryna |
margaret margarita marguerite margherita malgorzata margarethe marketa | helen elena helene helena ilona | eva eve hawwa |
alice alicia alix | charlotte carlota carlotta | lawrence lorenzo laurent lorenz lars laurentius lourenco | vincent vincenzo vicente |
raymond ramon raimundo raimondo | alphonse alfonso afonso | edward eduardo edouard eduard edvard edoardo duarte |
ferdinand fernando hernando ferran | frederick federico frederic friedrich fredrik fryderyk bedrich | robert roberto rupert ruprecht |
richard ricardo riccardo | ralph raul raoul | rudolf rodolfo | walter gualtiero gautier | hugh hugo ugo hugues |
godfrey gottfried goffredo geoffrey | benedict benito benoit benedetto | dominic domingo domenico dominique |
christopher cristobal christophe cristoforo christoph krzysztof | christine kristin cristina | stanislav stanislaw |
wenceslas vaclav waclaw | mohammed mehmet muhammadu mamadou magomed mahathir mamadu | ahmed ahmet ahmadu | fatima fatma |
omar umaru omer umer | hussein huseyin | julius julio giulio jules juliusz | georgia giorgia | julia giulia julie | claude claudio klaus claudius |
andrea andreas | emil emilio emile | eric erico | leo leon leone lev | adolf adolfo adolphe | albert alberto albrecht |
bernard bernardo bernhard | daniel daniele danilo | gabriel gabriele gavril | raphael raffaele rafael |
simon simone shimon simeon semyon | tobias tobia | victor vittorio viktor | xavier javier saverio | oliver olivier oliviero |
patrick patricio patrice padraig | konstantin kostyantyn constantin constantine costas kostas | kirill kyrylo cyril | gennady hennadiy | anatoly anatoliy |
vladislav vladyslav wladyslaw | artem artemiy | halyna galina | nikita mykyta | ilya illia | daniil danylo | tetiana tatiana | yulia yuliia | iryna irina | svitlana svetlana | maryna marina |
filipp pylyp | timofey tymofiy | matvey matviy | makar makary | semyon semen | stepan stefan | fyodor fedir | zinaida zinayida | roger ruggero rogelio | samuel shmuel samuele | adam adamu adem | jeremiah irmiya | jonah yunus jonas |
joshua yehoshua yeshua | job ayub ayoub | timothy timoteo timofei timothee
`)

// A form in another language belongs to every spelling: "Hryhoriy" to "Grigory" and to "Grigoriy".
for (const [name, numbers] of [...COGNATES].map(([one, of]) => [one, [...of]] as const)) {
  for (const group of SPELLINGS.get(name) ?? []) {
    for (const other of spellingMates[group] ?? []) {
      const known = COGNATES.get(other)
      if (!known) COGNATES.set(other, new Set(numbers))
      else for (const number of numbers) known.add(number)
    }
  }
}

/** Whether two given names, folded, are spellings of one: "anthony" and "antony". */
export const isSpellingOf = (a: string, b: string): boolean => share(SPELLINGS, a, b)

/** Whether one is short for the other, or both are for one: "bill" and "william", "bill" and "will". */
export function isShortFor(a: string, b: string): boolean {
  return share(SHORT_FORMS, a, b)
}

/** Whether they are one name's forms in two languages: "volodymyr" and "vladimir". */
export const isCognateOf = (a: string, b: string): boolean => share(COGNATES, a, b)

const OTHER_GIVEN = new Set(
  `
aldo alvin amy andre angelo anita antonia april ariel arlene armando arnaldo asher audrey barry beatriz bella benita bianca blake boris brandon brenda brent brett
bridget bruce bruno byron camilla camille candice carla carlota carmen carrie carson cary cecil cecilia cedric celia chad chelsea cheryl chloe clara clark claudia clement
clive clyde colin colleen connor cora corey craig crystal curtis dale damian damon dana danielle daniela darius dario darlene dawn dean denise desmond dexter dick dorian doris
dustin dwight dylan earl edna edwina eileen elaine elias elijah elias elisa elise eliza ella elliot elsa elvis elvira eli emanuela erica erin ernesto estelle
ethan eunice evan eve fabio fabiola faith felicia felicity fidel fiona flora floyd forrest freda gail garrett gavin gemma genevieve georgia georgina geraldine
gilda gina gino giorgia gisela giselle gloria grace grant greta guido gwyneth hailey hans hazel heather heidi henrietta hilary hillary hope ida
imelda inez ingrid iris irma isla ivana ivar jack jackson jaime jan jana janice jared jasmine jason jay jeb jeanette jeannie jesse joan jocelyn jodie joe
jolanta jordan josefa joy juana juanita judy juliana julianne juliet june justin justine karla kate kathy kay keira kelly kelvin kendall kerry
kim kirk kristen kyle lance lara larry lars lauren laurie leah lee leila lena leo leonard leonardo leroy liam lila lisa lloyd lois lola lorena lorenzo loretta
lorraine lou lucas lucia luciano lucille luke lydia lyle mabel mack malcolm mandy marcel marcela marcella marcello marcelo marco marcos marcia margot mario marina marion marjorie marlene
marine marlon marsha martina antonina marvin mary mason maud maureen maurice mauricio max melanie melissa mercedes meredith merle mia mila mildred miles milo minnie
miranda mitch mohini moira molly morgan muriel murray myra myrtle nadia naomi natasha neal nellie nigel nina noah noel nora nolan oksana olga oliver ophelia
orlando oswaldo otis owen paige pat paula paulina pauline paulo pearl penelope penny percy perry petra phyllis pierre preston priya quinn rachel ramona raquel raul renata
rene renee rex rhoda ricardo rita roberta roberto rocco rocio rodrigo roman romeo ronan ronald rory rosa rosalie rose roxana roy ruben ruby ruth ryan sabrina sadie sally salvador
salma samantha sandy saul savannah scott sergio seth shane shannon sheldon shelley sherry shirley sierra silas silvio sonia sonya spencer stella summer sven tamara tanya tara
tasha tatum tera terry tess tiffany tina toby tom tonya travis trevor trisha troy tyler tyrone ulrich uma ursula vanessa vera verna victor viola violet
vito wade wallace wanda warren wendy wesley whitney wilbur willa wilma winston wyatt xavier yasmin yolanda yvette zara zelda zoe marian mariana
giulio giulia luciana francesca francesco francisca giovanna giovanni carolina carlo carlos alessandra alessandro alejandra alejandro fernanda fernando eduarda eduardo antonio
andrea domenica domenico enrica enrico federica federico filippa filippo gabriela gabriele michela michele nicola paola paolo pietro silvana silvano stefania stefano valentina valentino
vincenza vincenzo vittoria vittorio jorge juan jose luis pedro pablo manuel manuela rafaela ramon rosario teresa tomas joao paulo tiago thiago ivo lula rui nuno
vladimira svetlana lyudmila ludmila larisa marta zuzana jana petra lenka hana eva ivana jaroslava dragan zoran goran milan milos dejan nenad slobodan
`
    .trim()
    .split(/\s+/),
)

/** Whether a folded word is known as a given name. */
export const isGiven = (word: string): boolean =>
  SPELLINGS.has(word) || SHORT_FORMS.has(word) || COGNATES.has(word) || OTHER_GIVEN.has(word)

function matesOf(table: Groups): string[][] {
  const mates: string[][] = []
  for (const [name, numbers] of table) {
    for (const number of numbers) {
      mates[number] ??= []
      mates[number].push(name)
    }
  }
  return mates
}

/**
 * Capitalised words that are no names of persons. Each list is asked by word hash.
 */
import {wordHashes} from '../kernels/fold.js'
import type {WordList} from './english.js'

/** Words of the names of organisations, works and events: a run that holds one names no person. */
export const organisationWords: WordList =
  wordHashes(`academy accord accords act action administration affairs agencies agency agreement air airbase airline airlines airport airways alliance amendment analytics arena armed
  army assembly assets associates association athletics authority award awards bank banks battalion bay bill board book books bowl brands brigade brigades broadcasting brothers bros building bureau business cabinet cafe campaign capital
  caucus center centre central chamber championship championships channel charity chronicle church circuit city civil clinic club co coalition code college com command commission committee committees communications communist community
  companies company conference confederation congress congressional constitution convention cooperation corp corporation corps council county court courts covenant crisis cup daily data day defence defense deal democracy democrats department departments digest direct
  directorate division doctrine donors economic education election elections electoral embassy emergency energy enforcement entertainment enterprise enterprises environment environmental era estate europe executive express faculty family federal
  federation festival fellowship fighters finance financial fleet flight food force forces foreign forest forum foundation freedom friday front fund gallery game games gazette general global government governors grand great group groups guard guards guild
  hall harbor harbour health herald high holdings homeland hospital hotel house immigration inc independence industries information initiative inquirer insider institute institution insurance intelligence interior international internet
  investigation investigations investigative investment investments islamic journal judiciary justice kingdom labor labour law laboratory laboratories league legal legion liberation library limited line llc lobby lodge lottery ltd magazine mail mall
  manager management market markets media medical memorial metropolitan militia military ministry mission mosque motor motors movement municipal museum music nation national nations network networks news newspaper newspapers nuclear observatory observer office official officials
  olympic olympics online open operation opera opposition orchestra order organisation organization outlook pact palace panel parade park parliament parliamentary partner partners partnership party patrol peace pentagon people petroleum pharmaceuticals
  plan plant platform players police policy political polytechnic port post power press primary prime prison prize productions program programme project property protection protocol public publications publishing radio railway recording records reform
  regiment registry relations report reporter republic republicans reserve resolution resort resources restaurant review revolution revolutionary rights river road rotary royal russia safety sanctuary school science sciences secret section securities security senate sentinel service
  services show shipping shrine site social society solutions sources soviet space special sport sports squad stadium standard state states station stock store street strip studio studios studies summit sun sunday supreme survey syndicate system systems talks
  task tech technologies technology telegraph television temple terminal territories territory theater theatre times today tonight tower towers town trade transit transportation treasury treaty tribune trust tv unit union unions united
  universities university utilities ventures veterans village voice war watch water wave week weekend weekly west whites wing wire women works workers world year years youth zone festival doctrine effect syndrome disease prize cup derby center centre
  plaza airport bridge island islands lake mount mountain mountains valley beach hills heights creek falls gulf sea ocean peninsula province district region avenue boulevard drive lane square highway route cape fort camp canyon desert coast strait canal border
  lagoon zoo basin hornets advanced endowment foundations kibbutz opco indices growers ruins playbook paralympics paralympic images photo monthly beast caller pundit jazeera bloomberg reuters gaza zone coalition uprising brotherhood operating subcommittee caliphate
  north south east northern southern eastern western midwest`)

/** Days, months, feasts. */
export const calendarWords: WordList =
  wordHashes(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid hanukkah passover diwali thanksgiving halloween ashura nowruz yom kippur`)

/** Words that open sentences, lines and headlines with a capital and are no part of a name. */
export const openingWords: WordList =
  wordHashes(`a about above according across actually add added additionally after again against ago all almost alone along already also although always am amid among an and announced another any anyone anything apart are around as ask asked at
  back based be because been before behind being below beside besides better between beyond big both breaking but by call called came can cannot clearly come contrary could critics current currently daily de dear despite did do does doing don't during each earlier
  early either else email even eventually ever every everybody everyone everything except exclusive few file finally first five following for former four from further get give given go going good got had has have having he headlines hello help her here
  hers herself him himself his how however i i'd i'll i'm i've if image in include including indeed inside instead into is isn't it it's its itself just keep know last late later latest least left less let let's like likewise live long look
  many maybe me mean meanwhile might mine mr mrs ms more moreover most much must my myself near nearly neither never nevertheless new next nine no nobody none nonetheless nor not note nothing now nowadays of off often ok old on once one only onto opinion or other others otherwise our
  ours out outside over own people perhaps photo photos picture please plus poll possibly previously prior put quite quote rather read really recent recently reportedly right said same say says second see seen seven she should similarly since six so some somebody someone something
  sometimes soon source sources speaking speaks specifically still story subscribe such suddenly surely take tell ten than thank thanks that that's the their theirs them themselves then there there's thereafter therefore these they they're they've thing things think third this those though three
  through throughout thus to today together tomorrow tonight too toward towards two under unfortunately unless unlike until up update updated upon us use used usually very via video view was watch we we're we've well were what what's whatever when whenever
  where whereas wherever whether which while who who's whoever whole whom whose why will with within without won't would wow yes yesterday yet you you're your yours yourself
  analysts authorities doctors experts investigators lawmakers lawyers leaders officials officers parents patients police politicians prosecutors protesters protests refugees reporters residents researchers scientists sources students supporters thousands hundreds dozens millions troops victims voters witnesses
  americans democrats republicans conservatives liberals christians muslims jews palestinians israelis russians ukrainians chinese europeans`)

/** Verbs by which a person speaks. */
export const speechVerbs: WordList =
  wordHashes(`said says told tells added adds wrote writes tweeted tweets asked asks argued argues warned warns insisted insists claimed claims explained explains announced announces stated states declared declares replied responded
  noted notes acknowledged admitted admits recalled believes believed thinks thought hopes hoped called calls urged urges vowed vows pledged pledges testified confirmed confirms denied denies met meets accused accuses visited arrived spoke speaks remarked stressed emphasized emphasised
  described describes discussed suggested suggests refused resigned welcomed praised criticized criticised condemned joked continued concluded complained commented blamed agreed agrees promised predicted reiterated underlined pointed who`)

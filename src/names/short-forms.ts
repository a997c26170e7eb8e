/** Given names and the short forms they go by, groups between bars; the first of a group is the full name. */
export const SHORT_LINES = `
abigail abby abbie | abraham abe bram | adam ad | albert al bert bertie | alexander alex alec aleck sandy sasha sascha xander lex shura |
aleksandr alex sasha shura | alexandra alex sandra sasha lexi alexa shura | alexei alyosha lyosha alex | alfred al alf alfie fred |
alice ali allie | alison ali allie | alistair al | allan al | alphonse al | amanda mandy | andrew andy drew | angela angie |
ann annie nan nancy | anna annie anya annika anyuta | anthony tony | anton tony | antonio tony toni toño toñito antonito |
archibald archie | arnold arnie | arthur art artie | augustus gus | barbara barb barbie babs basia | barnabas barney | bartholomew bart |
beatrice bea trixie | benedict ben | benjamin ben benny benji bibi | bernadette bernie | bernard bernie | bradley brad | bradford brad |
calvin cal | cameron cam | carolyn carrie caro lynn | caroline carrie caro | catherine cathy kate kathy katie cate kit kitty cat |
charles charlie chuck chas charley chip | charlotte lottie charlie | christine chris chrissie tina christie |
christina chris chrissie tina christie | christopher chris kit topher | christian chris | clarence clare | clifford cliff |
clinton clint | constance connie | cornelius neil corny | cynthia cindy | daniel dan danny dani | david dave davey davy dai |
deborah deb debbie | dennis denny | dmitry dima mitya | dolores lola lolita | dominic dom nick | donald don donnie donny |
dorothy dot dottie dolly | douglas doug | edgar ed eddie | edith edie | edmund ed eddie ned ted | edward ed eddie ned ted teddy edek |
edwin ed eddie | eleanor ellie nell nora |
elizabeth liz lizzie beth betty betsy bess eliza elsie lisa liza libby bessie betsey lizbeth lilibet | ellen nell ellie | elmer elm |
emily em emmy | emma em emmy | ernest ernie | eugene gene | evelyn evie | evgeny zhenya | ezekiel zeke | florence flo florrie |
frances fran fanny frankie francie | francis frank fran frankie | francisco paco pancho paquito curro | franklin frank frankie |
frederick fred freddie freddy fritz rick | friedrich fritz | gabriel gabe gabi gabo | gabrielle gabby | geoffrey geoff | george georgie |
gerald gerry jerry | gerard gerry | gertrude trudy gertie | gilbert gil bert | giuseppe beppe pino peppe | gregory greg | gwendolyn gwen |
harold harry hal | harriet hattie harry | helen nell nellie lena | henry harry hank hal | henrietta etta hettie |
herbert herb bert bertie | horatio horace | howard howie | hubert bert | hugh hughie | humphrey bogie | ignacio nacho | irving irv |
isaac ike | isabel bella belle izzy isa | isidore izzy | israel izzy | ivan vanya ivica | jacob jake jay | jacqueline jackie |
james jim jimmy jamie jem jimbo jay | jane janie janey | janet jan | jan honza janek jas | jakub kuba | jeffrey jeff |
jennifer jen jenny jenn | jeremiah jerry jeremy | jeremy jerry | jerome jerry | jessica jess jessie | joan joanie | joanna jo asia |
joanne jo | johannes hans jan jo | johann hans | john jack johnny jackie | jonathan jon jonny jonty nathan |
jose pepe pepito chepe joselito | josef sepp jupp joe pepa | joseph joe joey | josephine jo josie | joshua josh | juan juanito juancho |
joyce joy | judith judy | julia julie | julius jules | karl kalle | katherine kate kathy katie kat kit kitty kay |
kathleen kathy kate katie kay | kenneth ken kenny | kimberly kim | konstantin kostya kostik | lawrence larry | laurence larry laurie |
leonard len lenny leo | leonid lyonya | leopold leo poldi | leroy roy | lester les | leslie les | lewis lew lewie | lillian lily lil |
louis lou louie | louise lou lulu | lucille lucy | luigi gigi | lyndon lyn | madeleine maddy maddie | malcolm mal | manuel manny manolo |
margaret maggie meg peggy marge margie madge greta rita daisy peg maisie | maria masha mimi marusya | martha marty patty | martin marty |
marvin marv | mary molly polly mamie minnie may | matilda tilly | matthew matt | maurice maury mo | maximilian max | maxim max |
maxine max | maxwell max | melvin mel | mervyn merv | michael mike mick mickey micky mikey misha michi | mikhail misha | michelle shelly |
mildred millie | mitchell mitch | mohammed mo | montgomery monty | mordecai motti | morris morrie mo | morton mort | nancy nan |
natalie nat | nathan nate nat | nathaniel nate nat nathan | nicholas nick nicky nico | nicole nicky nikki | nikolai kolya | norman norm |
oliver ollie | olivia liv | oswald oz ozzie | pamela pam | patricia pat patty tricia trish patti | patrick pat paddy | paul paulie |
pavel pasha pavlik | percival percy | peter pete | philip phil | philippa pippa pip | priscilla cilla | rafael rafa rafi | ralph ralphie |
randall randy | randolph randy | raymond ray | rebecca becky becca | reginald reg reggie | reuben rube |
richard dick rick ricky rich richie ritchie | rita rit | robert bob bobby rob robbie bert robby robin bobbie | roberta bobbie |
roderick rod | rodney rod | roger rog | roland rollie | ronald ron ronnie ronny | rosemary rose rosie | rosalind roz | rudolf rudi rudy |
rudolph rudy | rupert rup | russell russ rusty | samantha sam | samuel sam sammy | sandra sandy | sarah sally sadie |
sebastian seb bastian seba basti | sergei seryozha | seymour sy | sharon shari | sidney sid | sigmund ziggy sig | simon si | sofia sonya |
solomon sol solly | sophia sophie | stanley stan | stella stel | steven steve stevie | stephen steve stevie |
stephanie steph steffi stefanie | stuart stu stew | susan sue susie suzy | susanna sue susie | suzanne sue suzy | sylvester sly |
sylvia syl | tamara tammy | terence terry tel | teresa terry tess tessa tere | thaddeus tad thad | theodore ted teddy theo |
theresa terry tess tessa | thomas tom tommy thom | timothy tim timmy | tobias toby | ulysses lys uly | umberto berto | ursula uschi |
valerie val | vasily vasya | veronica ronnie | victor vic | victoria vicky vicki tori vico | vincent vince vinnie | vincenzo enzo |
virginia ginny ginger | vladimir vova volodya vlado vlada vlad | vyacheslav slava slavik | walter walt wally | warren warry |
wilfred wilf | wilhelm willi willy | willard will | william bill will billy willie willy wills liam | wilson will | winifred winnie |
winston winnie | woodrow woody | yevgeny zhenya | yelena lena | yekaterina katya | zachary zach zack zak | binyamin bibi benny |
roberto beto | alberto beto | eduardo edu lalo | enrique quique kike | guillermo memo | jesus chucho | luis lucho | rosario charo |
concepcion concha conchita | mercedes merche mercy | pilar pili | santiago santi | fernando nando | gonzalo gonza | ronaldo ronny |
edson pele | lorenzo renzo | salvatore toto salvo sal | domenico mimmo | giovanni gianni nanni | alessandro sandro ale |
francesco franco ciccio checco | wojciech wojtek | tomasz tomek | krzysztof krzys | zbigniew zbyszek | malgorzata gosia |
katarzyna kasia | jerzy jurek | mehmet memo | sigrid siri | christoph stoffel | hans hansi | heinrich heinz heiner | jurgen juergi |
joachim jochen achim | matthias matze | andreas andi | ulrich uli | gerhard gerd | gottfried friedl | dietrich dieter | ludwig lutz |
katharina kathe kathi | margarete grete gretchen | elisabeth elsa else ilse sissi lisbeth | johanna hanna hanne | magdalena lena magda |
wolfgang wolf | manfred manni | jerrold jerry | jerald jerry | radoslaw radek slawek | radoslav radek | radomir radek |
allison allie ali | annabel bel | aaron ron | augustine gus | ambrose amby | barrington barry | bridget biddy | bronislaw bronek |
cassandra cassie cass | cecilia cissy celia | chester chet | christa chris | clement clem | clementine clem | curtis curt |
cuthbert bert | desmond des | edwina winnie | eliezer eli | elijah eli | elliott eli | emmanuel manny manu | emanuel manny manu |
esther essie | flora flo | garfield gar gary | garrett gary | gillian gill jill | giuseppina pina | grace gracie | gretchen greta |
gustav gus | gustavo gus tavo | immanuel manny | jackson jack | janice jan | jasmine jas | jedidiah jed | jefferson jeff | jillian jill |
josiah joe si | judson jud | kendrick ken | kenton ken | kristin kris | kristina kris kristy tina | kristen kris | kristopher kris |
latoya toya | laurel laurie | linda lindy lin | loretta lori etta | lorraine lori | lucas luke | lucia lucy | lucinda lucy cindy |
margarita rita | marilyn lyn | marjorie margie marge | melissa mel missy lissa | melanie mel | miranda mandy | miriam mimi | naomi nomi |
natalia nat natasha talia | nathanael nate nat | octavia tavi | orlando lando | penelope penny | perceval percy | phineas phin |
quentin quent | regina gina reggie | rosalie rose rosie | roseanne rose | rosemarie rose rosie | rowland rollie | roxanne roxy |
salvador sal chava | sanford sandy | saul sol | shaquille shaq | shelby shel | sheldon shelly shel | silas si | silvester sly |
stewart stew | silvia sil | sullivan sully | susannah susie | sydney syd | tabitha tabby | temperance tempe | vernon vern | vivian viv |
wesley wes | yvonne vonnie | zebulon zeb | zechariah zach | zedekiah zed | francesca fran frankie | franziska franzi sissi |
fredericka freddie | alexis alex lexi | antoine tony | antonia toni tonia | antoinette toni nettie | bernardo bernie | carlos carlitos |
carmela mela | catalina cata lina | consuelo chelo | ernesto neto | esperanza lancha | federico fede fico | fernanda fer | gabriela gabi |
gerardo lalo gera | graciela chela | guadalupe lupe lupita | gregorio goyo | hortensia tencha | javier javi | jorge coque | josefa pepa |
juana juanita | leonardo leo | leopoldo polo | luisa lulu | marcelo chelo | mariano nano | maricarmen mari | miguel migue micky |
nicolas nico | pablo pablito | patricio pato | ramon moncho | ricardo richi rick ricky | rodolfo rodo fito | rodrigo rodri | ruben benny |
sergio checo | tomas tomi tomasek | vicente chente | xavier xavi | francisca paca paquita | manuela manola | andres andy | agustin tin |
aleksandra ola sasha | agnieszka aga agnes | andrzej jedrek | antoni antek | bartlomiej bartek | bartosz bartek | boleslaw bolek |
czeslaw czesiek | dariusz darek | elzbieta ela | ewa ewka | grzegorz grzesiek grzes | henryk heniek | ireneusz irek | jacek jacus |
janusz januszek | jaroslaw jarek | jozef jozek | kazimierz kazik | marcin marcinek | mariusz mariuszek | mieczyslaw mietek |
miroslaw mirek | pawel pawelek | przemyslaw przemek | ryszard rysiek | slawomir slawek | stanislaw stas staszek | tadeusz tadek |
wladyslaw wladek | waldemar waldek | wieslaw wiesiek | wlodzimierz wlodek | zdzislaw zdzisiek | zofia zosia | jaroslav jarda jarek |
frantisek franta | jiri jirka | karel kaja | ladislav lada laco | miroslav mirek mira | milos milda | miloslav milda | petr peta |
stanislav standa stano slava stas | vaclav vasek venca | vojtech vojta | zdenek zdenda | zuzana zuza zuzka | katerina katka |
stefan stevo | aleksandar aca sasa | bogdan bogi | branislav bane brane | dragan gaga | dusan dule | goran goga | miodrag mica |
nebojsa nesa | nikola nidza | predrag pedja | radovan rade | slobodan sloba boban | svetozar sveto toza | tihomir tiho | tomislav tomo |
zoran zoka | zeljko zele | petar pero | josip joza | stjepan stipe | mihail misha | boris borya | anastasia nastya stasya nastia |
anatoly tolya tolik | arkady arkasha | artem tyoma tema | daria dasha | ekaterina katya katia | elizaveta liza |
evgenia zhenya | fyodor fedya | galina galya | gennady gena | georgy gosha zhora | grigory grisha | irina ira | ksenia ksyusha |
lev lyova | lidia lida | ludmila lyuda mila | lyudmila lyuda mila | marina marisha | nadezhda nadya | oksana ksana | olga olya |
pyotr petya | polina polya | roman roma | ruslan rus | semyon syoma | stepan styopa | svetlana sveta | tatiana tanya tania |
timofey tima | valentin valya | valentina valya | valery valera | vadim vadik | viktor vitya | viktoria vika | vitaly vitalik |
vladislav vlad vladik slava | vladyslav vlad slava | vsevolod seva | yaroslav slava yarik | yulia yulya | yuri yura | zinaida zina |
oleksandr sasha sashko | mykhailo mykhas misha | mykola kolya | volodymyr volodya vova vlad | hryhoriy hrysha | ihor ihorko |
oleksiy lyosha oleksa | olena lena | dmytro dima | andriy andriyko | bohdan bodya | petro petryk | kateryna katya katia | yevhen zhenya |
serhiy serhiyko | kostyantyn kostya | vasyl vasya | nataliya natasha
`

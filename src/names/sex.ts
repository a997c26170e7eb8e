/**
 * Whose given names are a man's and whose a woman's, as far as one letter parts them.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Borne by both, or so often written for each other ("Francis", "Frances") that form cannot tell. */
const EITHER = set(`
  andrea nicola michele gabriele daniele simone jean robin robyn kerry jamie jaime jesse jessie jess marion sasha misha alex sandy frances francis francie frankie
  hilary hillary leslie lesley kim dana lee lynn dale tracy tracey stacy stacey ashley sidney sydney chris pat sam charlie jackie terry teri shannon
  shelly kelly casey evelyn vivian robbie bobbie ronnie karen karel jan cary carey corey cory kerri ali meredith beverly dominique claude camille
  laurence gail jody jodie angel ariel jordan morgan taylor alexis billie bernie mickey nicky izzy ira robbi val mel toni tony zhenya slava valya roma vlada pepa milda mica
`)

/** Women's names that do not end in "a", of those that one letter parts from another given name. */
const WOMEN = set(`
  mary erin kristin kristen kirsten kirstin kiersten louise lois luise nell lucy lily clare claire joan jane janet june carmen margaret margarete margarethe gwen
  denise fran rose rosie audrey josie alix mandy maddy mandi annie ann anne barb cathy kathe kathy kathi kate katie edie edith evie beth elise elsie lizbeth
  lisbeth hattie hettie hetty janie janey jenny jenn joanie joanne janice juliet julie marge marie margie maxine marine michelle pauline ruby sally tammy
  mariam marian myriam miriam lauren emily emilie isabel isabelle isobel alice agnes amy betty betsy bess brigitte bridget carol caroline catherine cheryl
  chloe christine kristine constance daisy debbie dorothy eileen elaine eleanor elizabeth ellen ellie emmy esther eunice eve faye florence genevieve ginger
  gladys grace hazel heather heidi helen helene hope ingrid irene iris isolde ivy jacqueline jasmine jennifer jill jo josephine joy joyce judy judith juliette
  justine kathleen kathryn katherine kay kitty laurie leigh lillian linsey lindsay liz lottie lucie lucille madeleine maggie marjorie martine maud maureen may
  megan melanie mercedes mildred milly molly monique muriel nadine nancy naomi natalie nellie nicole noor odette olive pamela patty peggy penny phyllis polly
  rachel ruth sarah sharon sheila shirley simonetta sophie stephanie sue susan suzanne suzy sylvie therese trudy ursel valerie violet vivien vivienne wendy
  winnie yvette yvonne zoe danielle gabrielle henriette claudine bernadette antoinette georgette pauline charlotte paulette mari lori lorie trish susanne
  stefanie essie laurel patti trixie
`)

/** Men's names in "a". */
const MEN_IN_A = set(`
  joshua luca luka nikita ilya ilia ilja illya vanya vasya kostya kolya petya tobia zacharia zecharia issa musa isa moussa mousa moshea mustafa mostafa
  moustafa mustapha moustapha yahya juha kuba honza pasha seryozha alyosha lyosha dima mitya shura slava vova volodya nikola lula dauda haruna ezra
  abdulla shlema borja inacia mika jona attila gyula bela geza costa ira dada raja krishna rama shiva abba ayatolla toma sasa aca rafa gosha zhora
  seva lyova grisha gena fedya valera vitya tolya goga gaga zoka joza lada jarda franta kaja venca styopa syoma bodya borya yura arkasha oleksa chava
  vojta zdenda sloba tyoma tema tima toza nesa nidza pedja
`)

const isWoman = (name: string): boolean => WOMEN.has(name) || (name.endsWith('a') && !MEN_IN_A.has(name))

/** Whether one of two known given names, folded, is a man's and the other a woman's. */
export const isSexed = (a: string, b: string): boolean => isWoman(a) !== isWoman(b) && !EITHER.has(a) && !EITHER.has(b)

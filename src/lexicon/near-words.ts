/**
 * Words that translators and paraphrasing machines put for one another in statements. Each line is one meaning; a
 * word stands in one line only, in its plainest form.
 */
export const NEAR_WORDS = `
frank candid sincere honest open
constructive productive fruitful useful
substantive depth thorough detailed
risk danger threat peril
misperception misunderstanding
miscalculation misjudgment
topic issue subject matter
talk discussion conversation dialogue negotiation
meeting encounter
invite offer
schedule organise arrange plan
suitable convenient appropriate
mutual reciprocal
continue further pursue
establish build create form
maintain keep hold preserve
reduce decrease lower lessen
prevent avoid avert
stress emphasise underline underscore highlight
view perception perspective vision outlook
prominent notable salient
region area zone
war conflict hostilities
attack strike assault raid
kill murder slay
destroy demolish wreck
answer respond reply
country nation
aim goal objective purpose
begin start commence launch
end finish conclude stop
help assist aid support
need require
large big great huge
small little
fast quick rapid swift
important significant crucial vital essential key
difficult hard tough
retaliate avenge
resolve determination
ready prepared
demand urge
condemn denounce
expect await anticipate
citizen civilian
soldier troop
weapon arm
money fund
job work
protect defend safeguard
children kid
home house
rule law
choice option
possible viable feasible
`

/**
 * What shows that a name was brought into Latin letters from another script.
 */
import type {Part} from '../parse.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const ARABIC_GIVEN = set(`
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mehmet muhammadu ahmed ahmad ahmet hussein husayn husain hussain hossein hosein huseyin
hassan hasan ali omar umar othman uthman usman osman yusuf yousef yousuf youssef yussuf ibrahim ebrahim mahmoud mahmud mahmood mustafa mostafa mustapha moustafa
khaled khalid khalil said saeed sayed sayyid syed yasser yasir yaser yahya isa issa musa moussa mousa ismail esmail ismael jamal gamal jamil kamal kemal karim kareem
abbas adel adil adnan akram amin amir ameer anwar ashraf aziz bashar bashir bilal faisal faysal farid farouk faruq fatima fatma fatemeh fouad fuad habib hadi hafez hafiz haidar hakim hamad hamdan
hamid hamza hani haniya hisham hosni husni iman imran ismat jaber jabir jafar jassim javad jawad jihad kassem qasem qassem qasim kazem khadija latif layla leila maher mahdi mehdi majid malik
mansour mansur marwan maryam masoud massoud mubarak mukhtar munir murad murtaza moqtada muqtada nabil nadia naim najib nasser nasir nasrallah nawaf nouri nuri osama usama qaboos qassim rafiq rafik rahim rahman rashid rachid
reza riad riyad ruhollah saad sabah sadiq sadegh saddam salah saleh salih salim salem salman sami samir saud shahid sharif sulaiman suleiman suleyman taha tahir talal tariq tarek tayeb tayyip walid waleed yazid
zaid zayed zahra zain ziad ziyad zuhair zulfikar ehud yahia ayman aymen bashir abdullah abdallah abdulla ayatollah mullah sheikh imad emad essam isam wael wail hazem hazim nizar nidal tawfiq tewfik
haniyeh sinwar sinouar mashal meshaal assad asad gaddafi qaddafi kadafi gadhafi kaddafi khamenei khomeini rouhani ruhani raisi zarif soleimani hariri nasrullah sistani sadr maliki abadi erdogan
imad mishaal barghouti barghouthi arafat sadat mubarak morsi mursi sisi baradei houthi bouteflika tebboune benali bourguiba zawahiri zarqawi laden baghdadi jolani julani golani
benazir bhutto pervez parvez musharraf nawaz shehbaz shahbaz asif zardari hamid karzai ghani ashraf akhundzada haqqani haibatullah hekmatyar massoud dostum
`)

const ARABIC_LETTERS = /kh(?!r)|gh(?!t)|dh|q(?!u)|iyy|[ao]ll?ah$|[ue]ddin|zadeh$|aei$|^abd[a-z]{3}|oun$|oui$/
const ARABIC_PARTICLE = /^(?:al|el|bin|ibn|bint|abu|ben)/

const CYRILLIC_GIVEN = set(`
vladimir volodymyr sergei sergey serhiy serhii nikolai nikolay mykola aleksandr alexandr oleksandr aleksandra alexei alexey aleksei aleksey oleksiy oleksii andrei andrey andriy andrii dmitry dmitri
dmitriy dmytro dimitri mikhail mykhailo mihail michail boris ivan igor ihor oleg oleh pavel pavlo petr pyotr petro yuri yury yuriy yurii iurii yevgeny evgeny yevgeniy evgeni yevhen viktor vitaly vitali vitaliy vasily
vasyl leonid konstantin kostyantyn kirill kyrylo maxim maksim maksym nikita ilya illia illya gennady hennadiy valery valeriy valerii vyacheslav viacheslav vladislav vladyslav yaroslav stanislav anatoly anatoliy anatolii
arkady arseniy arsen artem artyom denis denys fyodor fedor feodor georgy grigory grigori hryhoriy iosif joseph lavrenty lev mstislav natalia natalya olga olena elena yelena irina iryna tatiana tatyana tetiana yulia yuliya iuliia
svetlana svitlana ludmila lyudmila ekaterina yekaterina kateryna oksana nadezhda nadiya galina halyna marina maryna maria mariya dzhokhar ramzan roman ruslan rustam rustem timur alisher emomali nursultan gurbanguly islam
shavkat heydar ilham serdar zelensky putin lavrov lenin stalin yeltsin eltsin gagarin khrushchev slobodan radovan ratko zoran milan milorad aleksandar vojislav boyko bojko rumen simeon todor georgi sergej aleksei alexej juri jurij
rimsky korsakov prokofiev tchaikovsky pushkin gogol chekhov dostoevsky dostoyevsky tolstoy tolstoi lermontov
`)
const CYRILLIC_ENDING =
  /(?:[oe]v|[oe]ff|[oe]va|sk[iy]|sk[iy][iyj]|skyi|tsky|skaya|skaia|enko|chuk|czyk|vich|vych|vitch|vna|witsch|tschow|yuk|iuk|[sv]kin|tsin|i[iy]|yy)$/

export interface Evidence {
  readonly arabic: boolean
  readonly cyrillic: boolean
  readonly japanese: boolean
}

/** Japanese words are made of open syllables: "Shinzo", "Ichiro", "Konoe". */
const JAPANESE = /^(?:(?:[kstnhmyrwgzdbpj]|sh|ch|ts|f|ky|gy|ny|hy|my|ry|by|py)?(?:[aeiou]h?|ou|oo|uu|[aiueo]n)){2,6}$/

export function evidenceOf(parts: readonly Part[]): Evidence {
  let arabic = false
  let cyrillic = false
  let japanese = parts.length > 1
  for (const part of parts) {
    arabic ||=
      ARABIC_GIVEN.has(part.plain) || ARABIC_LETTERS.test(part.plain) || (part.particle !== '' && ARABIC_PARTICLE.test(part.particle))
    cyrillic ||= CYRILLIC_GIVEN.has(part.plain) || (part.plain.length > 4 && CYRILLIC_ENDING.test(part.plain))
    japanese &&= JAPANESE.test(part.plain)
  }
  return {arabic, cyrillic, japanese}
}

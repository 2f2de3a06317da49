import { definePrefilter } from '../../src/annotate/prefilter.ts';
import { type Cue, compileCues } from '../../src/language/match.ts';
import { type Language, languages } from '../../src/types.ts';
import { relevanceEn } from '../lexicons/relevance.en.ts';
import { relevanceFi } from '../lexicons/relevance.fi.ts';
import { relevanceSv } from '../lexicons/relevance.sv.ts';

const lexicons = { fi: relevanceFi, sv: relevanceSv, en: relevanceEn } as const;

/**
 * Beside the words of the relevance lexicon, beginnings of words that only may be about the topic: a pre-filter
 * that stops too little costs a request, one that stops too much costs an article.
 */
const beginnings: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:maahan?muut|muuttoliik|muukalai|mamu|siirtolai|pakolai|turvapaik|turvapaikan|vastaanottokesk|karko[it]|käännyty|palautuspäät|paluumuut|oleskelu|työperäi|ulkomaalai|ulkomaan kansalai|ulkomaise|ulkomailta|ulkomaista työ|kansalaisu|kotoutu|kotoutt|kielitai|monikulttuur|vieraskieli|maastapois|maahantulo|maahanpääs|rajanyli|itäraj|rajasulku|käännytys|rasis|viharikos|muslimi|islam|moskei|burk|hijab|huivikiel|romani|somali|irakilai|syyrialai|afgaan|ukrainalai|kurdi|katujeng|nuorisojeng|etni|syrjin|paperiton|paperittom|ihmiskaup|ihmissalakul|vierastyö|kausityö|marjanpoimi|kiintiö|migri|dublin-|schengen|frontex|jengirikol|taustai(?:s|n)|tausta(?:a|ns)?\s|raja(?:t|n|a|ll|lt)|rajoi|maahan|maassa maan|suomeen\b|kielen oppi|opettelee kiel|suomen kiel|alipalk|halpatyö|hyväksikäy|kiskon|työnteki?jöitä hyväks|maksoi(?:vat)? (?:pomo|työnanta|työpaik)|työpaikastaan|filippii|intialai|thaimaalai|vietnamilai|nepalilai|bangladeshi|kenialai|nigerialai|marokkolai|turkkilai|iranilai|venäläi|virolai|eu-kansal|kunniaväki|vähemmistö|terroris|jihad|isis|al-hol|äärioike|suurlähety|lähiö|segrega)|maahanmuut|pakolai|turvapaik|ulkomaalai|muslimi|rasis/iu,
  sv: /(?<!\p{L})(?:invandr|inflytt|migra|migri|flykting|asyl|avvis|utvis|återvändand|uppehållstillst|arbetstillst|utländsk|utlänning|medborgarskap|integra|nyanländ|mångkultur|flerspråk|rasis|rasist|hatbrott|muslim|islam|moské|slöja|burka|hijab|romer|somal|irak|syri|afghan|ukrain|kurd|gängvåld|gängkrimin|etnisk|diskrimin|papperslös|människohandel|människosmugg|gästarbet|säsongsarbet|bärplock|kvotflykt|östgräns|gränsövergång|schengen|frontex|främling|bakgrund|gräns|filippin|indisk|thailänd|vietnames|nepales|rysk|estnisk|turkisk|iransk|till finland|lära sig (?:finska|svenska)|minoritet|hedersvåld|terroris|jihad|högerextrem|underbetal|utnyttjad)|flykting|invandr|asyl/iu,
  en: /(?<!\p{L})(?:immigra|migra|migri|refuge|asylum|deport|remigra|expel|expuls|residen(?:ce|t) permit|work permit|visa|foreign|expat|citizenship|naturali[sz]|integrat|multicultur|newcomer|racis|racial|hate crime|hate speech|xenophob|muslim|islam|mosque|headscarf|burqa|hijab|roma |somali|iraqi|syrian|afghan|ukrainian|kurd|street gang|ethnic|discriminat|undocumented|traffick|smuggl|seasonal work|berry pick|quota|eastern border|border crossing|schengen|frontex|international talent|international student|background|border|filipino|indian |thai |vietnamese|nepalese|russian|estonian|turkish|iranian|move to finland|learn finnish|minorit|honou?r violence|terroris|jihad|far.right|underpaid|exploit)/iu,
};

export default definePrefilter({
  id: 'topic-words',
  description:
    'Lets a page through when its title or summary has any word of the relevance lexicon or one that begins like the words of the topic.',
  prepare: () => {
    const matchers = new Map(
      languages.map((language) => {
        const cues: readonly Cue[] = lexicons[language].evidence.flatMap((group) => group.cues);
        return [language, compileCues(cues, language)] as const;
      }),
    );
    return (document) => {
      // A language without a lexicon cannot be judged, and is rare: the page has to tell.
      if (document.language === 'other') return true;
      if (beginnings[document.language].test(document.text)) return true;
      return (matchers.get(document.language)?.find(document).length ?? 0) > 0;
    };
  },
  examples: [
    { language: 'fi', title: 'Kunta hakee osaajia ulkomailta', passes: true },
    { language: 'fi', title: 'Hoitajapula pahenee', summary: 'Oleskelulupien ehdot kiristyvät.', passes: true },
    { language: 'fi', title: 'Jäähallin katto korjataan kesän aikana', passes: false },
    { language: 'sv', title: 'Kommunen tar emot kvotflyktingar', passes: true },
    { language: 'sv', title: 'Fyren får ny färg', passes: false },
    { language: 'en', title: 'Engineers worry about residence permit rules', passes: true },
    { language: 'en', title: 'Ferry gets an extra evening departure', passes: false },
  ],
});

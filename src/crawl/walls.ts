import type { PageKind } from '../types.ts';

/** Pages served as 200 that are no article. The names are the reasons that are counted and shown. */
export type Refusal = 'consent_wall' | 'bot_wall' | 'error_page' | 'login_page' | 'gallery' | 'video' | 'no_text';

export interface PageSigns {
  readonly title: string;
  /** What the extractor found as running text. */
  readonly text: string;
  /** All visible text, its beginning. */
  readonly visible: string;
  readonly hasPasswordField: boolean;
  /** JSON-LD or Open Graph say that it is an article, or it has a publication time. */
  readonly saysArticle: boolean;
  /** Cut for non-subscribers, and its title and lead say what it is about. */
  readonly teaser: boolean;
  readonly kind: PageKind | undefined;
}

const bot =
  /just a moment|attention required|checking (your browser|if the site connection)|verif(y|ying) (that )?you are (a )?human|confirm (that )?you are (a )?human|human verification|are you a robot|you have been blocked|pardon our interruption|access (to this page has been )?denied|unusual traffic|enable js and disable any ad blocker|enable javascript and cookies to continue|captcha|request unsuccessful|incapsula|ddos protection|oletko robotti|(varmista|vahvista),? että (olet ihminen|et ole robotti)|bekräfta att du (är (en )?människa|inte är en robot)|är du en robot|inte är en robot/i;
const consent =
  /eväste\p{L}*|suostumu(s|ksen|ksesi)|hyväksy kaikki|kumppani(mme|amme|t|en)\b|cookies?\b|consent|(your|value) privacy|our (\d+ )?partners|yksityisyy\p{L}*|samtycke\p{L}*|godkänn alla|acceptera alla|kakor|partners|din integritet|before you continue|ennen kuin jatkat|innan du fortsätter|gdpr/giu;
const error =
  /^\W*(4\d\d|5\d\d)\W*($|[-–|:]|\s(error|virhe|forbidden|internal|bad|service|gateway|not)\b)|\b(error|virhe|fel|http|status)\W{0,3}(4\d\d|5\d\d)\b|not found|page (does not|doesn.t) exist|page is (not|no longer) available|sivua? ei (löyd|ole)|ei löyty(nyt|vää)|(artikkeli|juttu|sivu) on poistettu|(artikeln|sidan) (har tagits bort|är borttagen)|sidan (hittades|finns|kunde) inte|hittas inte|hittade inte|(internal server|palvelin)\s?-?(error|virhe)|^virhe\b|^error\b|^fel\b|tekninen (virhe|häiriö)|tekniskt fel|huoltokatko|poissa käytöstä|tillfälligt (stängd|ur funktion)|service unavailable|under maintenance|bad gateway|gateway time-?out|jokin meni pieleen|något gick fel|something went wrong/i;
const login = /kirjaudu( sisään)?|tunnistaudu|log ?in\b|sign in|logga in|inloggning|salasana|lösenord|password/i;
const loginTitle = /^(kirjaudu|kirjautuminen|tunnistaudu|tunnistautuminen|log ?in\b|sign in|logga in|inloggning)/i;
/** A frame that only a browser fills. */
const template =
  /(ota|salli|aktivoi) javascript|javascript(in)? (on|tuki) (pois|poissa|estetty)|vaatii (toimiakseen )?javascript|(enable|requires?|needs?) javascript|javascript is (disabled|required)|(aktivera|slå på|kräver) javascript/i;

/** A real article has this much text however often it speaks of cookies or robots. */
export const longText = 1200;
const shortestText = 80;
/** Pictures or a film with less text than this are no article: captions only. */
const shortestStory = 250;

/** Why a page is refused; undefined for an article. */
export function refusalOf(signs: PageSigns): Refusal | undefined {
  const { title, text, visible, saysArticle } = signs;
  const near = `${title}\n${visible.slice(0, 3000)}`;
  if (text.length < longText) {
    if (bot.test(title) || (text.length < 400 && bot.test(near) && !saysArticle)) return 'bot_wall';
    // Breaks of service are news too: only a short page is one itself.
    if (!saysArticle && text.length < 400 && error.test(`${title}\n${visible.slice(0, 300)}`)) return 'error_page';
    if (!saysArticle && isLogin(signs, near)) return 'login_page';
  }
  if (!saysArticle && isConsent(title, near, text)) return 'consent_wall';
  if ((signs.kind === 'gallery' || signs.kind === 'video') && text.length < shortestStory) return signs.kind;
  if (!saysArticle && text.length < 400 && template.test(near)) return 'no_text';
  return text.length < shortestText && !signs.teaser ? 'no_text' : undefined;
}

function isLogin({ title, text, hasPasswordField }: PageSigns, near: string): boolean {
  return (hasPasswordField && login.test(near)) || (text.length < 400 && loginTitle.test(title));
}

/** Purposes and partners can fill pages: a long text is a wall only when it speaks of little else. */
function isConsent(title: string, near: string, text: string): boolean {
  const words = new Set([...near.matchAll(consent)].map(([word]) => word.toLowerCase())).size;
  const titled = [...title.matchAll(consent)].length > 0;
  const named = [...text.matchAll(consent)].length;
  if (text.length >= longText) return words >= 4 && titled && named >= text.length / 300;
  if (words < 3 && !(titled && words >= 1)) return false;
  // The running text itself is about consent: an article with a cookie banner beside it is not refused.
  return text.length < 250 || named >= Math.max(2, text.length / 400);
}

const refusals: readonly string[] = [
  'consent_wall',
  'bot_wall',
  'error_page',
  'login_page',
  'gallery',
  'video',
  'no_text',
] satisfies Refusal[];

export function isRefusal(reason: string): reason is Refusal {
  return refusals.includes(reason);
}

import type { PageKind } from './metadata.ts';

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
  /just a moment|attention required|verif(y|ying) (that )?you are (a )?human|are you a robot|pardon our interruption|access denied|unusual traffic|enable javascript and cookies to continue|captcha|request unsuccessful|oletko robotti|varmista,? että olet ihminen|bekräfta att du är (en )?människa/i;
const consent =
  /evästei(tä|den|siin|stä)|suostumu(s|ksen|ksesi)|hyväksy kaikki|cookie|consent|your privacy|yksityisyytesi|samtycke|godkänn alla|kakor|before you continue|ennen kuin jatkat|innan du fortsätter/gi;
const error =
  /^\W*(4\d\d|5\d\d)\b|\b(404|410|500|502|503)\b|not found|page (does not|doesn.t) exist|sivua? ei (löyd|ole)|ei löytynyt|sidan (hittades|finns) inte|hittas inte|(internal server|palvelin)\s?-?(error|virhe)|^virhe\b|^error\b|tekninen (virhe|häiriö)|tekniskt fel|service unavailable|jokin meni pieleen|something went wrong/i;
const login = /kirjaudu( sisään)?|tunnistaudu|log in|sign in|logga in|salasana|lösenord|password/i;

/** A real article has this much text however often it speaks of cookies or robots. */
export const longText = 1200;
const shortestText = 80;
/** Pictures or a film with less text than this are no article: captions only. */
const shortestStory = 250;

/** Why a page is refused; undefined for an article. */
export function refusalOf(signs: PageSigns): Refusal | undefined {
  const { title, text, visible } = signs;
  if (text.length < longText) {
    const near = `${title}\n${visible.slice(0, 3000)}`;
    if (bot.test(title) || (text.length < 400 && bot.test(near) && !signs.saysArticle)) return 'bot_wall';
    const consents = new Set([...near.matchAll(consent)].map(([word]) => word.toLowerCase())).size;
    const titled = [...title.matchAll(consent)].length > 0;
    if (!signs.saysArticle && (consents >= 3 || (titled && consents >= 1)) && mostlyConsent(text))
      return 'consent_wall';
    if (error.test(title) && !signs.saysArticle) return 'error_page';
    if (!signs.saysArticle && text.length < 400 && error.test(visible.slice(0, 300))) return 'error_page';
    if (!signs.saysArticle && signs.hasPasswordField && login.test(near)) return 'login_page';
  }
  if ((signs.kind === 'gallery' || signs.kind === 'video') && text.length < shortestStory) return signs.kind;
  return text.length < shortestText && !signs.teaser ? 'no_text' : undefined;
}

/** The running text itself is about consent: an article with a cookie banner beside it is not refused. */
function mostlyConsent(text: string): boolean {
  if (text.length < 250) return true;
  return [...text.matchAll(consent)].length >= Math.max(2, text.length / 400);
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

import { addDays, periodStart } from '../analysis/calendar.ts';
import type { Localized } from '../types.ts';
import type { Points } from './block.ts';
import { daysName } from './brief/brief.ts';
import type { Report } from './format.ts';
import { sumBy, sumOf } from './reading.ts';
import type { ReportInput } from './section.ts';
import type { Speech } from './words/speak.ts';
import { undatedWords } from './words/undated.ts';

/**
 * Why a period has no numbers on immigration: nothing is stored, nothing of it is coded, or none of it is on the topic.
 * undefined where there is something to tell, and where the measure of the topic failed on all that other measures coded.
 */
export async function lackOf(input: ReportInput): Promise<'stored' | 'coded' | 'topic' | undefined> {
  if (await hasTopic(input)) return undefined;
  const states = sumBy(await input.cells('coverage'), 'label');
  if ((states.get('stored') ?? 0) === 0) return 'stored';
  if ((states.get('coded') ?? 0) === 0) return 'coded';
  return sumOf(await input.cells('relevance', ['*'])) > 0 ? 'topic' : undefined;
}

/** Whether the period holds articles on immigration; all sections of a brief but one are left out where it has none. */
export async function hasTopic(input: ReportInput): Promise<boolean> {
  return sumOf(await input.cells('relevance', ['relevant'])) > 0;
}

/** In place of a report on a period without articles on immigration: why, where the others are, and what to do. */
export async function withoutTopic(
  input: ReportInput,
  say: Speech,
  audience: Exclude<Report['audience'], 'dataset'>,
): Promise<Points> {
  const states = sumBy(await input.cells('coverage'), 'label');
  const [stored, coded] = [states.get('stored') ?? 0, states.get('coded') ?? 0];
  const found = await onTopic(input);
  const isBrief = audience === 'brief';
  const none = say.say({ fi: 'Ei kerrottavaa', sv: 'Inget att berätta', en: 'Nothing to tell' });
  const text = [why(say, input, stored, coded), undatedWords(say, stored === 0 ? input.undated : 0)];
  const elsewhere = isBrief ? newestWeek(say, input, found) : otherDays(say, input, found);
  const items = [{ lead: none, text: text.filter(Boolean).join(' ') }, ...elsewhere].map(({ lead, ...rest }) => ({
    // In trend reports, leads are sentences.
    lead: isBrief ? lead : `${lead}.`,
    ...rest,
  }));
  return { kind: 'points', items: [...items, ...commands(say, { isBrief, stored, coded, found })] };
}

/** Articles on immigration of the whole archive: how many, their days, and the last week that has some. */
interface OnTopic {
  readonly articles: number;
  readonly from: string;
  readonly to: string;
  readonly week: { readonly from: string; readonly to: string; readonly articles: number };
}

async function onTopic(input: ReportInput): Promise<OnTopic | undefined> {
  if (!input.held) return undefined;
  const cells = await (await input.during(input.held)).cells('relevance', ['relevant']);
  const days = cells
    .filter(({ articles }) => articles > 0)
    .map(({ day }) => day)
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const start = periodStart(to, 'week');
  return {
    articles: sumOf(cells),
    from,
    to,
    week: { from: start, to: addDays(start, 6), articles: sumOf(cells.filter(({ day }) => day >= start)) },
  };
}

function why(say: Speech, input: ReportInput, stored: number, coded: number): string {
  const days = daysName(say, input);
  const silence = say.say({
    fi: 'Se ei tarkoita, ettei maahanmuutosta olisi kirjoitettu.',
    sv: 'Det betyder inte att ingen skrev om invandring.',
    en: 'That does not mean that nobody wrote on immigration.',
  });
  if (stored === 0 && !input.held) {
    return input.undated > 0
      ? say.say({
          fi: 'Tallessa ei ole yhtään juttua, jonka päivä tiedetään.',
          sv: 'Inga artiklar med känd dag är lagrade.',
          en: 'No articles with a known day are stored.',
        })
      : say.say({
          fi: 'Tallessa ei ole vielä yhtään juttua.',
          sv: 'Inga artiklar är lagrade ännu.',
          en: 'No articles are stored yet.',
        });
  }
  if (stored === 0) {
    return `${say.say({
      fi: `Jaksolta ${days} ei ole tallessa yhtään juttua.`,
      sv: `Inga artiklar är lagrade från ${days}.`,
      en: `No articles are stored from ${days}.`,
    })} ${silence}`;
  }
  if (coded === 0) {
    return `${say.say({
      fi: `Jaksolta ${days} on tallessa ${say.count(stored)} ${stored === 1 ? 'juttu, mutta sitä' : 'juttua, mutta niitä'} ei ole vielä koodattu.`,
      sv: `Från ${days} är ${say.count(stored)} ${stored === 1 ? 'artikel lagrad, men den är inte kodad' : 'artiklar lagrade, men de är inte kodade'} ännu.`,
      en: `From ${days}, ${say.count(stored)} ${stored === 1 ? 'article is stored, but it is' : 'articles are stored, but they are'} not coded yet.`,
    })} ${silence}`;
  }
  const open = stored - coded;
  const uncoded =
    open <= 0
      ? ''
      : say.say({
          fi: ` Koodaamatta on vielä ${say.count(open)}.`,
          sv: ` Ännu inte kodade är ${say.count(open)}.`,
          en: ` Not coded yet: ${say.count(open)}.`,
        });
  return `${say.say({
    fi: `Jaksolta ${days} on koodattu ${say.count(coded)} ${coded === 1 ? 'juttu' : 'juttua'}; maahanmuuttoa ei ohjelman mukaan käsittele yksikään.`,
    sv: `Från ${days} är ${say.count(coded)} ${coded === 1 ? 'artikel kodad' : 'artiklar kodade'}; ingen handlar enligt programmet om invandring.`,
    en: `From ${days}, ${say.count(coded)} ${coded === 1 ? 'article is' : 'articles are'} coded; by the program none is on immigration.`,
  })}${uncoded}`;
}

interface LedPoint {
  readonly lead: string;
  readonly text: string;
}

const noneAtAll = {
  fi: 'Koko aineistossa ei ole yhtään koodattua juttua maahanmuutosta.',
  sv: 'Hela arkivet har inga kodade artiklar om invandring.',
  en: 'The whole archive holds no coded articles on immigration.',
} as const;

function newestWeek(say: Speech, { held }: ReportInput, found: OnTopic | undefined): readonly LedPoint[] {
  if (!held) return [];
  const lead = say.say({ fi: 'Uusin viikko', sv: 'Nyaste veckan', en: 'Newest week' });
  if (!found) return [{ lead, text: say.say(noneAtAll) }];
  const week = say.period(found.week.from, 'week');
  const count = say.count(found.week.articles);
  const text = say.say({
    fi: `Uusimmat jutut maahanmuutosta: ${week}, ${count} ${found.week.articles === 1 ? 'juttu' : 'juttua'}.`,
    sv: `De nyaste artiklarna om invandring: ${week}, ${count} ${found.week.articles === 1 ? 'artikel' : 'artiklar'}.`,
    en: `The newest articles on immigration: ${week}, ${count} ${found.week.articles === 1 ? 'article' : 'articles'}.`,
  });
  return [{ lead, text }];
}

/** What the archive holds of other days than the report's. */
function otherDays(say: Speech, { held, from, to }: ReportInput, found: OnTopic | undefined): readonly LedPoint[] {
  if (!held || (from <= held.from && held.to <= to)) return [];
  const days = `${say.day(held.from)} – ${say.day(held.to)}`;
  const stored = say.say({
    fi: `Juttuja on tallessa ajalta ${days}.`,
    sv: `Det finns lagrade artiklar från ${days}.`,
    en: `Articles are stored from ${days}.`,
  });
  const span = found ? `${say.day(found.from)} – ${say.day(found.to)}` : '';
  const topic = found
    ? say.say({
        fi: `Niistä ${say.count(found.articles)} käsittelee maahanmuuttoa (${span}).`,
        sv: `Av dem handlar ${say.count(found.articles)} om invandring (${span}).`,
        en: `Of them, ${say.count(found.articles)} ${found.articles === 1 ? 'is' : 'are'} on immigration (${span}).`,
      })
    : say.say(noneAtAll);
  const lead = say.say({ fi: 'Koko aineisto', sv: 'Hela arkivet', en: 'The whole archive' });
  return [{ lead, text: `${stored} ${topic}` }];
}

interface Lack {
  readonly isBrief: boolean;
  readonly stored: number;
  readonly coded: number;
  readonly found: OnTopic | undefined;
}

const outletWord = { fi: 'JULKAISU', sv: 'MEDIUM', en: 'OUTLET' } as const;
const dayWord = { fi: 'PÄIVÄ', sv: 'DAG', en: 'DAY' } as const;
const fileWord = { fi: 'TIEDOSTO', sv: 'FIL', en: 'FILE' } as const;

/** Each command that helps with what it does, the nearest help first. */
function commands(say: Speech, { isBrief, stored, coded, found }: Lack): Points['items'] {
  const { language } = say;
  const help: { readonly text: string }[] = [];
  const add = (command: string, does: Localized): void => {
    const quoted = language === 'en' ? `“${command}”` : `”${command}”`;
    help.push({ text: `${quoted} ${say.say(does)}` });
  };
  if (found && isBrief)
    add(`diskurssi report --audience brief --from ${found.week.from} --to ${found.week.to}`, {
      fi: 'kirjoittaa tiivistelmän uusimmasta viikosta.',
      sv: 'skriver ett sammandrag av den nyaste veckan.',
      en: 'writes a brief on the newest week.',
    });
  if (found && !isBrief)
    add(`diskurssi report --from ${found.from} --to ${found.to}`, {
      fi: 'kirjoittaa raportin ajasta, jolta on juttuja maahanmuutosta.',
      sv: 'skriver rapporten om tiden med artiklar om invandring.',
      en: 'writes the report on the days with articles on immigration.',
    });
  if (coded < stored)
    add('diskurssi annotate', {
      fi: 'koodaa sen, mikä on koodaamatta.',
      sv: 'kodar det som inte är kodat.',
      en: 'codes what is not coded.',
    });
  if (coded > 0 || stored === 0) {
    add('diskurssi run', {
      fi: 'kerää uudet jutut, koodaa ne ja kirjoittaa raportin; samat vaiheet yksittäin ovat ”diskurssi crawl”, ”diskurssi annotate” ja ”diskurssi report”.',
      sv: 'samlar in nya artiklar, kodar dem och skriver rapporten; samma steg ett och ett är ”diskurssi crawl”, ”diskurssi annotate” och ”diskurssi report”.',
      en: 'collects new articles, codes them and writes the report; the same steps one by one are “diskurssi crawl”, “diskurssi annotate” and “diskurssi report”.',
    });
    const [outlet, day] = [say.say(outletWord), say.say(dayWord)];
    add(`diskurssi backfill ${outlet} --from ${day} --to ${day}`, {
      fi: 'kerää julkaisun vanhoja juttuja; julkaisut luettelee ”diskurssi outlets”.',
      sv: 'samlar in ett mediums gamla artiklar; ”diskurssi outlets” räknar upp medierna.',
      en: 'collects an outlet’s past articles; “diskurssi outlets” lists the outlets.',
    });
    if (!found)
      add(`diskurssi import csv ${say.say(fileWord)}.csv --outlet ${say.say(outletWord)}`, {
        fi: 'tuo valmiin aineiston; sen koodaa sitten ”diskurssi annotate”.',
        sv: 'tar in färdigt material; ”diskurssi annotate” kodar det sedan.',
        en: 'takes in an existing collection; “diskurssi annotate” then codes it.',
      });
  }
  return help;
}

import { type Localized, languages } from '../types.ts';
import { briefLimits } from './brief/limits.ts';
import { compareTogether } from './comparisons.ts';
import { eventMarker } from './events/mark-events.ts';
import type { Report } from './format.ts';
import { leftOut, notAnsweredYet, saysOnlyLimits } from './left-out.ts';
import { checkedByPeople, exploratoryMarker } from './mark-exploratory.ts';
import { gapMarker } from './mark-gaps.ts';
import { sumBy, sumOf } from './reading.ts';
import type { ReportInput, Section } from './section.ts';
import { lackOf } from './without-topic.ts';
import { inLanguage } from './words/common-words.ts';
import { meaningsOf } from './words/measure-meanings.ts';
import { type Speech, speech } from './words/speak.ts';
import { undatedWords } from './words/undated.ts';

const title = {
  fi: 'Maahanmuuttokeskustelu suomalaisessa mediassa',
  sv: 'Invandringsdiskussionen i finländska medier',
  en: 'The immigration discourse in Finnish media',
} as const satisfies Localized;

type BuiltSection = Report['sections'][number];

const kinds = {
  brief: { fi: 'Tiivistelmä', sv: 'Sammandrag', en: 'Brief' },
  trends: { fi: 'Trendiraportti', sv: 'Trendrapport', en: 'Trend report' },
  dataset: { fi: 'Aineistokuvaus', sv: 'Materialbeskrivning', en: 'Description of the data' },
} as const satisfies Readonly<Record<Report['audience'], Localized>>;

/** A language of fewer articles than this share of all is not named: headlines of names are taken for another language. */
const stray = 0.01;

/** Builds the sections that are meant for the audience, in their order. Sections without blocks are left out. */
export async function buildReport(
  input: ReportInput,
  sections: readonly Section[],
  audience: Report['audience'],
): Promise<Report> {
  const say = speech(input.language);
  const lack = audience === 'dataset' ? undefined : await lackOf(input);
  const isShort = audience === 'trends' && lack !== undefined;
  const chosen = sections
    .filter(({ audiences }) => audiences.includes(audience))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const mark = await gapMarker(input);
  const withEvents = eventMarker(input);
  const meanings = meaningsOf(input.annotators, input.frames, input.language);
  const shown = new Set<string>();
  const built: BuiltSection[] = [];
  const others: string[] = [];
  // All at once: while one waits for the store, another counts.
  const made = await Promise.all(chosen.map((section) => section.build(input)));
  for (const [place, section] of chosen.entries()) {
    const blocks = mark(withEvents(made[place] ?? []));
    if (blocks.length === 0) continue;
    if (isShort && !withoutArticles.includes(section.id)) {
      others.push(say.say(section.title));
      continue;
    }
    const measures = (section.measures ?? []).flatMap((id) =>
      meanings.filter(({ measure, label }) => measure === id && label === ''),
    );
    for (const { measure } of measures) shown.add(measure);
    built.push({
      id: section.id,
      title: say.say(section.title),
      question: say.say(section.question),
      ...(measures.length > 0 ? { measures: measures.map(({ name, meaning }) => ({ name, meaning })) } : {}),
      blocks,
    });
  }
  const { sections: compared, table, limits } = compareTogether(say, built);
  const doubt = await exploratoryMarker(input);
  const marked = compared.map((section) => ({ ...section, blocks: doubt(section.blocks) }));
  const bare = lack === 'stored' || lack === 'coded';
  return {
    title: say.say(title),
    subtitle: await subtitleOf(input, say, audience),
    language: input.language,
    audience,
    from: input.from,
    to: input.to,
    by: input.by,
    createdAt: input.createdAt,
    software: input.software,
    codebook: input.codebook,
    // Where nothing is coded there is nothing that a version could have made, and no number to be careful with.
    versions: bare ? {} : Object.fromEntries(input.annotators.map(({ id, version }) => [id, version])),
    meanings: meanings.filter(({ measure }) => shown.has(measure.split('.')[0] ?? '')),
    limits: bare
      ? []
      : audience === 'brief'
        ? await briefLimits(input, say)
        : [...(await limitsOf(input, say)), ...limits],
    sections: isShort ? shortened(say, marked, others) : audience === 'trends' ? arranged(say, marked, table) : marked,
  };
}

/** How the numbers came about: what a reader asks for last. */
const ofMethod: readonly string[] = ['coverage-and-method', 'collection'];

/** What can say something even where no article is on immigration. */
const withoutArticles: readonly string[] = ['in-short', 'corrected-shares', ...ofMethod];

/** The findings, then all comparisons and what could not be answered, then the method. */
function arranged(
  say: Speech,
  sections: readonly BuiltSection[],
  comparisons: BuiltSection | undefined,
): readonly BuiltSection[] {
  const told = sections.filter((section) => !saysOnlyLimits(section));
  // Nothing but limits: the reader must see why under the headings themselves.
  if (told.length === 0) return sections;
  const open = leftOut(say, sections);
  return [
    ...told.filter(({ id }) => !ofMethod.includes(id)),
    ...(comparisons ? [comparisons] : []),
    ...(open ? [open] : []),
    ...told.filter(({ id }) => ofMethod.includes(id)),
  ];
}

/** What is missing and how to fill it, then what is known of the archive; the other sections by their names. */
function shortened(say: Speech, sections: readonly BuiltSection[], others: readonly string[]): readonly BuiltSection[] {
  const told = sections.filter((section) => !saysOnlyLimits(section));
  return [
    ...told.filter(({ id }) => !ofMethod.includes(id)),
    notAnsweredYet(say, others),
    ...told.filter(({ id }) => ofMethod.includes(id)),
  ];
}

/** The kind of report, whose articles it is about, when, and in which languages they are. */
async function subtitleOf(input: ReportInput, say: Speech, audience: Report['audience']): Promise<string> {
  const cells = await input.cells('coverage', ['stored']);
  const outlets = [...new Set(cells.map(({ outlet }) => outlet))];
  const [only] = outlets;
  const which =
    only !== undefined && outlets.length === 1
      ? (input.outlets.find(({ id }) => id === only)?.name ?? only)
      : say.say({
          fi: `${say.count(outlets.length)} julkaisua`,
          sv: `${say.count(outlets.length)} medier`,
          en: `${say.count(outlets.length)} outlets`,
        });
  const counts = sumBy(cells, 'language');
  const spoken = languages
    .filter((language) => (counts.get(language) ?? 0) > stray * sumOf(cells))
    .map((language) => say.say(inLanguage[language]));
  const parts = [
    ...(outlets.length > 0 ? [which] : []),
    // Of an archive without any day, the days of the report are today's: they say nothing.
    ...(outlets.length > 0 || input.held ? [`${say.day(input.from)} – ${say.day(input.to)}`] : []),
    ...(spoken.length > 0 ? [say.list(spoken)] : []),
  ];
  return [say.say(kinds[audience]), parts.join(', ')].filter(Boolean).join(': ');
}

/** What must be said of any report's numbers, and what must be said of this one's. */
export async function limitsOf(input: ReportInput, say: Speech): Promise<readonly string[]> {
  const states = await input.cells('coverage');
  const of = (label: string) => sumOf(states.filter((cell) => cell.label === label));
  const [stored, coded, full] = [of('stored'), of('coded'), of('full')];
  const outlets = new Set(states.map(({ outlet }) => outlet)).size;
  const limits = [
    say.say({
      fi: 'Merkinnät tekee ohjelma sanastojen, sääntöjen ja koodatuista teksteistä opittujen mallien avulla, ja se erehtyy. Luottamusvälit kuvaavat sattumaa, eivät näitä virheitä; komento ”diskurssi evaluate” mittaa ne ihmisten koodaamia juttuja vasten.',
      sv: 'Markeringarna görs av ett program med ordlistor, regler och modeller som lärts av kodade texter, och det gör fel. Intervallen beskriver slumpen, inte dessa fel; kommandot ”diskurssi evaluate” mäter dem mot artiklar som människor har kodat.',
      en: 'The marks are made by a program with word lists, rules and models learned from coded texts, and it errs. The intervals describe chance, not these errors; the command “diskurssi evaluate” measures them against articles coded by people.',
    }),
    say.say({
      fi: 'Luvut kuvaavat sitä, mitä julkaistiin ja talletettiin, eivät sitä, mitä luettiin tai mitä ihmiset ajattelevat. Samanaikaisuus ei ole syy.',
      sv: 'Siffrorna beskriver vad som publicerades och lagrades, inte vad som lästes eller vad människor tycker. Samtidighet är inte orsak.',
      en: 'The numbers describe what was published and stored, not what was read or what people think. Coincidence in time is no cause.',
    }),
  ];
  if (outlets === 1) {
    limits.push(
      say.say({
        fi: 'Aineistossa on vain yksi julkaisu: tulos kertoo siitä, ei mediasta yleensä.',
        sv: 'Materialet omfattar bara ett medium: resultatet gäller det, inte medierna i allmänhet.',
        en: 'The archive holds a single outlet: the results are about it, not about the media at large.',
      }),
    );
  }
  if (coded < stored) {
    limits.push(
      say.say({
        fi: `${say.count(stored - coded)} / ${say.count(stored)} tallessa olevasta jutusta on vielä koodaamatta.`,
        sv: `${say.count(stored - coded)} av ${say.count(stored)} ${stored === 1 ? 'lagrad artikel är ännu inte kodad' : 'lagrade artiklar är ännu inte kodade'}.`,
        en: `${say.count(stored - coded)} of ${say.count(stored)} stored ${stored === 1 ? 'article is' : 'articles are'} not coded yet.`,
      }),
    );
  }
  if (full < stored) {
    limits.push(
      say.say({
        fi: `Koko teksti on varmasti käytössä vain ${say.count(full)} / ${say.count(stored)} jutusta; muista on luettu otsikko ja ingressi tai alku, joten kehyksiä ja lainauksia jää löytymättä.`,
        sv: `Hela texten finns säkert för bara ${say.count(full)} av ${say.count(stored)} ${stored === 1 ? 'artikel' : 'artiklar'}; av de övriga har rubrik och ingress eller början lästs, så inramningar och citat missas.`,
        en: `The full text is certain for only ${say.count(full)} of ${say.count(stored)} ${stored === 1 ? 'article' : 'articles'}; of the others the headline and lead or the beginning was read, so frames and quotations are missed.`,
      }),
    );
  }
  if (input.undated > 0) {
    limits.push(undatedWords(say, input.undated));
  }
  return [...limits, ...(await checkedByPeople(input))];
}

import { any as anyOf, holds, onTopic } from './article-filter.ts';
import type { Points } from './block.ts';
import { mostTitle } from './finding.ts';
import { articlesWords, briefShare, share, sumBy, sumOf } from './reading.ts';
import type { ReportInput } from './section.ts';
import { speakers } from './speakers.ts';
import { labelName, mostCommon, roleName } from './words/labels.ts';
import { inPercent, type Speech } from './words/speak.ts';

/** Sentences of the report's beginning on who is named and who is heard. */

type Point = Points['items'][number];

export async function groupsPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const cells = await input.cells('groups');
  const total = sumOf(cells.filter(({ label }) => label === '*'));
  const top = [...sumBy(cells, 'label')]
    .filter(([label]) => label !== '*')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3);
  if (total === 0 || top.length === 0) return undefined;
  const list = say.list(
    top.map(([label, count]) => `${labelName(label, say.language)} ${briefShare(say, count, total)}`),
  );
  return {
    section: 'groups-and-terms',
    lead: `${mostTitle(
      say,
      top.map(([label, count]) => ({ label: labelName(label, say.language), ...share(count, total) })),
      mostCommon.groups,
    )}.`,
    articles: top.flatMap(([label, count]) => [
      { number: count, articles: [...onTopic, holds('groups', label)] },
      { number: total, articles: [...onTopic, anyOf('groups')] },
    ]),
    text: say.say({
      fi: `Osuus jutuista, joissa nimetään jokin ihmisryhmä: ${list}.`,
      sv: `Andel av artiklarna som nämner någon grupp av människor: ${list}.`,
      en: `Share of the articles that name a group of people: ${list}.`,
    }),
  };
}

export async function voicesPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('quotes', ['*']), input.cells('relevance', ['relevant'])]);
  const [any, total] = [sumOf(cells), sumOf(totals)];
  if (any === 0 || total === 0) return undefined;
  const [percent, cases] = [say.share(any / total), articlesWords(say, any, total)];
  const roles = (await speakers(input, 'role')).filter(({ id }) => id !== 'unknown');
  const known = roles.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
  const top = roles
    .slice(0, 3)
    .map(({ id, direct, indirect }) => `${roleName(id, say.language)} ${briefShare(say, direct + indirect, known)}`);
  const who =
    top.length === 0
      ? ''
      : say.say({
          fi: ` Useimmin lainatut, kun puhujan rooli tiedetään: ${say.list(top)}.`,
          sv: ` Oftast citerade, där talarens roll är känd: ${say.list(top)}.`,
          en: ` Quoted most, where the speaker’s role is known: ${say.list(top)}.`,
        });
  return {
    section: 'voices',
    lead: say.say({
      fi: `Jotakuta lainataan ${inPercent(percent)} maahanmuuttojutuista.`,
      sv: `Någon citeras i ${percent} av artiklarna om invandring.`,
      en: `Somebody is quoted in ${percent} of the articles on immigration.`,
    }),
    text: `${cases}.${who}`,
    articles: [
      { number: any, articles: [...onTopic, anyOf('quotes')] },
      { number: total, articles: onTopic },
      ...roles.slice(0, 3).map(({ id, direct, indirect }) => ({
        number: direct + indirect,
        of: 'passages' as const,
        articles: [...onTopic, holds('speaker_roles', id)],
      })),
    ],
  };
}

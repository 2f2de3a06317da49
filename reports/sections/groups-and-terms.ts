import { readableStep } from '../../src/analysis/series.ts';
import { any as anyOf, holds, onTopic } from '../../src/report/article-filter.ts';
import { articleCount } from '../../src/report/articles-behind.ts';
import type { Block } from '../../src/report/block.ts';
import { mostTitle } from '../../src/report/finding.ts';
import { coverage, nothingCoded, pointOf, seriesTable, share, shares, sumBy, sumOf } from '../../src/report/reading.ts';
import { defineSection } from '../../src/report/section.ts';
import { labelName, mostCommon } from '../../src/report/words/labels.ts';
import { speech } from '../../src/report/words/speak.ts';

const shownTerms = 20;

export default defineSection({
  id: 'groups-and-terms',
  title: { fi: 'Ihmisryhmät ja nimitykset', sv: 'Grupper och benämningar', en: 'Groups and terms' },
  question: {
    fi: 'Keistä puhutaan ja millä sanoilla?',
    sv: 'Vilka talar man om, och med vilka ord?',
    en: 'Who is spoken of, and in which words?',
  },
  order: 70,
  audiences: ['trends'],
  measures: ['groups'],
  build: async (input) => {
    const say = speech(input.language);
    const cells = await input.cells('groups');
    // Articles that name any group: the whole that the shares are of.
    const totals = cells.filter(({ label }) => label === '*');
    const named = cells.filter(({ label }) => label !== '*');
    if (named.length === 0 || sumOf(totals) === 0) return [nothingCoded(say, 'groups')];
    const step = readableStep(input.by, totals);
    const covered = await coverage(input, step);
    const counts = [...sumBy(named, 'label')].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const lines = counts.map(([id]) => ({
      id,
      label: labelName(id, say.language),
      articles: [...onTopic, holds('groups', id)],
      base: [...onTopic, anyOf('groups')],
      points: shares(
        named.filter(({ label }) => label === id),
        totals,
        step,
        covered,
      ),
    }));
    const terms = await input.details('groups', 'term', 60);
    const shown = [...terms].sort((a, b) => b.articles - a.articles || b.marks - a.marks).slice(0, shownTerms);
    const whole = say.say({
      fi: `Osuus jutuista, joissa nimetään jokin ryhmä (${say.count(sumOf(totals))}), 95 %:n väli`,
      sv: `Andel av artiklarna där någon grupp nämns (${say.count(sumOf(totals))}), 95 % intervall`,
      en: `Shares of the articles that name any group (${say.count(sumOf(totals))}), with 95% interval`,
    });
    const blocks: Block[] = [
      {
        kind: 'text',
        articles: [
          { number: sumOf(named, 'marks'), of: 'passages', articles: [...onTopic, anyOf('groups')] },
          { number: sumOf(totals), articles: [...onTopic, anyOf('groups')] },
          ...(counts[0] ? [{ number: counts[0][1], articles: [...onTopic, holds('groups', counts[0][0])] }] : []),
        ],
        text: say.say({
          fi: `Ryhmiä nimetään ${say.count(sumOf(named, 'marks'))} kertaa ${say.count(sumOf(totals))} jutussa. Useimmin mainitaan ${lines[0]?.label ?? ''} (${articleCount(counts[0]?.[1] ?? 0, 'fi')}).`,
          sv: `Grupper nämns ${say.count(sumOf(named, 'marks'))} gånger i ${articleCount(sumOf(totals), 'sv')}. Oftast nämns ${lines[0]?.label ?? ''} (${articleCount(counts[0]?.[1] ?? 0, 'sv')}).`,
          en: `Groups are named ${say.count(sumOf(named, 'marks'))} times in ${articleCount(sumOf(totals), 'en')}. Named most often: ${lines[0]?.label ?? ''} (${articleCount(counts[0]?.[1] ?? 0, 'en')}).`,
        }),
      },
      {
        kind: 'chart',
        id: 'groups-over-time',
        title: mostTitle(
          say,
          counts.map(([id, count]) => ({ label: labelName(id, say.language), ...share(count, sumOf(totals)) })),
          mostCommon.groups,
        ),
        subtitle: whole,
        description: say.say({
          fi: 'Pieni viivakuvio kullekin ryhmälle, useimmin mainittu ensin, harvinaisimmat omalla asteikollaan.',
          sv: 'Ett litet linjediagram för varje grupp, oftast nämnd först, de ovanligaste med egen skala.',
          en: 'One small line chart for each group, most often named first, the rarest on a scale of their own.',
        }),
        spec: {
          type: 'small-multiples',
          unit: 'share',
          lines: lines.map(({ id, label, points }) => ({ id, label, colour: 'groups', points: points.map(pointOf) })),
        },
        table: seriesTable(
          say,
          'groups-over-time',
          say.say({ fi: 'Ryhmät ajassa', sv: 'Grupper över tid', en: 'Groups over time' }),
          step,
          lines,
        ),
      },
    ];
    if (shown.length > 0) {
      blocks.push({
        kind: 'chart',
        id: 'terms',
        title: say.say({
          fi: `Yleisin nimitys on ”${shown[0]?.value ?? ''}”: ${articleCount(shown[0]?.articles ?? 0, 'fi')}`,
          sv: `Den vanligaste benämningen är ”${shown[0]?.value ?? ''}”: ${articleCount(shown[0]?.articles ?? 0, 'sv')}`,
          en: `The most used term is “${shown[0]?.value ?? ''}”: ${articleCount(shown[0]?.articles ?? 0, 'en')}`,
        }),
        subtitle: say.say({
          fi: `Yleisimmät nimitykset, juttujen määrä (${say.count(shown.length)} yleisintä)`,
          sv: `Vanligaste benämningar, antal artiklar (de ${say.count(shown.length)} vanligaste)`,
          en: `Most used terms, number of articles (the top ${say.count(shown.length)})`,
        }),
        description: say.say({
          fi: `Vaakapalkit; yleisin on ”${shown[0]?.value ?? ''}”.`,
          sv: `Vågräta staplar; vanligast är ”${shown[0]?.value ?? ''}”.`,
          en: `Horizontal bars; the most used is “${shown[0]?.value ?? ''}”.`,
        }),
        spec: {
          type: 'bars',
          unit: 'count',
          bars: shown.map(({ value, articles }) => ({ label: value, colour: 'groups', value: articles })),
        },
        table: {
          kind: 'table',
          id: 'terms',
          title: say.say({ fi: 'Nimitykset', sv: 'Benämningar', en: 'Terms' }),
          articles: {
            articles: terms.map(({ label, value }) => [...onTopic, holds('group_terms', `${label}:${value}`)]),
          },
          columns: [
            { key: 'term', label: say.say({ fi: 'nimitys', sv: 'benämning', en: 'term' }), type: 'text' },
            { key: 'category', label: say.say({ fi: 'ryhmä', sv: 'grupp', en: 'group' }), type: 'text' },
            { key: 'articles', label: say.say({ fi: 'juttuja', sv: 'artiklar', en: 'articles' }), type: 'count' },
            { key: 'mentions', label: say.say({ fi: 'mainintoja', sv: 'omnämnanden', en: 'mentions' }), type: 'count' },
          ],
          rows: terms.map(({ label, value, articles, marks }) => ({
            term: value,
            category: labelName(label, say.language),
            articles,
            mentions: marks,
          })),
        },
      });
    }
    return blocks;
  },
});

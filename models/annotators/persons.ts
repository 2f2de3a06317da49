import { defineAnnotator } from '../../src/annotate/annotator.ts';
import type { Annotation, JsonValue } from '../../src/types.ts';
import firstNames from '../lexicons/first-names.ts';
import { roleWords, titleWord } from '../lexicons/roles.ts';
import surnames from '../lexicons/surnames.ts';
import { namesOf } from '../names/names-of.ts';
import { publicityData } from '../names/publicity.ts';
import { registryData } from '../registry/registry.ts';

export default defineAnnotator({
  id: 'persons',
  name: 'Persons and organisations',
  description:
    'Every person and organisation named. Persons of public life have their canonical name, role and party of the day; private persons are only marked, never named (codebook, 6): no public role in the registry or the text, or named as suspect, victim, witness or asylum seeker.',
  version: 1,
  scope: 'relevant',
  labels: ['public_person', 'private_person', 'organisation'],
  base: 'labelled',
  prepare: () => ({
    data: [
      firstNames,
      surnames,
      registryData,
      roleWords.map(([role, pattern]) => [role, pattern.source]),
      titleWord.source,
      publicityData,
    ],
    annotate: (document) => {
      const { mentions, persons } = namesOf(document);
      return mentions.map((mention): Annotation => {
        const span = { start: mention.start, end: mention.end };
        const evidence = [span];
        const person = persons.get(mention);
        if (!person) {
          const detail = { name: mention.name, role: mention.role };
          return { score: 1, span, evidence, label: 'organisation', detail };
        }
        const { name, role, party, isPublic } = person;
        return isPublic
          ? { score: 1, span, evidence, label: 'public_person', detail: { name, role, party } }
          : { score: 1, span, evidence, label: 'private_person', detail: { role } };
      });
    },
  }),
  json: (annotations) => ({
    persons: annotations.map(
      ({ label, span, detail }): JsonValue => ({
        start: span?.start ?? 0,
        end: span?.end ?? 0,
        kind: label,
        name: detail?.name ?? null,
        role: detail?.role ?? null,
        party: detail?.party ?? null,
      }),
    ),
  }),
  examples: [
    {
      language: 'fi',
      title: 'Sisäministeri Mari Rantanen ja Migri esittelivät lain',
      has: ['public_person', 'organisation'],
      lacks: ['private_person'],
    },
    {
      language: 'fi',
      title: 'Turvapaikanhakija Ahmed Hassan odottaa päätöstä Salossa',
      has: ['private_person'],
      lacks: ['public_person', 'organisation'],
    },
    {
      language: 'fi',
      title: 'Kurssi alkaa Lahdessa maanantaina',
      lacks: ['private_person', 'public_person', 'organisation'],
    },
    {
      language: 'fi',
      title: 'Epäilty Xhemajl Berisha vangittiin, Berishaa puolustaa asianajaja Tuija Harju',
      has: ['private_person', 'public_person'],
    },
    { language: 'sv', title: 'Forskaren Eva Lindroos: kurserna räcker inte', has: ['public_person'] },
    { language: 'sv', title: 'Oksana Bondar flydde från Ukraina', has: ['private_person'], lacks: ['public_person'] },
    {
      language: 'en',
      title: 'Mayor Anna Berg met berry picker Somchai Virtanen',
      has: ['public_person', 'private_person'],
    },
  ],
});

import { defineAnnotator } from '../../src/annotate/annotator.ts';
import { type Annotation, languages } from '../../src/types.ts';
import { claimWords } from '../lexicons/claim-words.ts';
import { noSource, noSubject } from '../lexicons/clause-words.ts';
import { bodyNamedBefore, employers, speaksForEmployer } from '../lexicons/employers.ts';
import { bodies, bodyNouns, occupations } from '../lexicons/occupations.ts';
import { reportingData } from '../lexicons/reporting.ts';
import { roleWords, titleWord } from '../lexicons/roles.ts';
import { speakerWords } from '../lexicons/speaker-words.ts';
import { registryData } from '../registry/registry.ts';
import { directSpeech } from '../speech/direct-speech.ts';
import { speakerJson } from '../speech/mention.ts';
import type { Quote } from '../speech/quote.ts';
import { reportedSpeech } from '../speech/reported-speech.ts';
import { resolved } from '../speech/resolve.ts';
import { mayReport } from '../speech/signs.ts';
import { SpeakerFinder } from '../speech/speaker.ts';

function mark({ kind, spans, speaker, score }: Quote): Annotation {
  const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const end = spans.reduce((most, span) => Math.max(most, span.end), 0);
  return {
    label: kind,
    score,
    span: { start, end },
    voice: kind === 'direct' ? 'direct_quote' : 'indirect_quote',
    evidence: spans,
    detail: { speaker: speakerJson(speaker) },
  };
}

export default defineAnnotator({
  id: 'quotes',
  name: 'Quotations and speakers',
  description:
    'Direct and reported speech, and who speaks: name as printed, canonical name, role and party (codebook, 5 and 6). The span of a direct quotation includes its marks; evidence holds its parts.',
  version: 7,
  scope: 'relevant',
  labels: ['direct', 'indirect'],
  base: 'labelled',
  prepare: () => ({
    data: [
      languages.map(reportingData),
      roleWords.map(([role, pattern]) => [role, pattern.source]),
      occupations.map(([role, pattern]) => [role, pattern.source]),
      bodies.map(([role, pattern]) => [role, pattern.source]),
      employers.map(([role, pattern]) => [role, pattern.source]),
      [bodyNamedBefore.source, speaksForEmployer.source],
      [noSource.source, noSubject.source],
      languages.map((language) => bodyNouns[language].source),
      titleWord.source,
      speakerWords,
      registryData,
      claimWords,
    ],
    annotate: (document) => {
      if (!mayReport(document)) return [];
      const finder = new SpeakerFinder(document);
      const direct = directSpeech(finder);
      const indirect = reportedSpeech(finder, direct);
      return resolved(document, [...direct, ...indirect]).map(mark);
    },
  }),
  json: (annotations) => ({
    quotes: annotations.map(({ label, evidence, detail }) => ({
      kind: label,
      spans: evidence.map(({ start, end }) => [start, end]),
      speaker: detail?.speaker ?? null,
    })),
  }),
  examples: [
    {
      language: 'fi',
      title: 'Sisäministeri Aho: ”Kotoutuminen vaatii aikaa ja rahaa”',
      lead: 'Aho sanoo, että kunnat saavat lisää tukea.',
      has: ['direct', 'indirect'],
    },
    {
      language: 'fi',
      title: 'Tutkijan mukaan kieltä oppii parhaiten työssä',
      has: ['indirect'],
      lacks: ['direct'],
    },
    {
      language: 'fi',
      title: 'Kurssin aiheena oli niin sanottu ”hyvä arki”',
      lead: 'Illalla katsottiin elokuva ”Matka pohjoiseen halki talven”.',
      lacks: ['direct', 'indirect'],
    },
    {
      language: 'sv',
      title: 'Kommunen anställer fler lärare',
      body: '– Vi behöver hjälp nu, säger rektor Eva Lind.\nEnligt polisen var natten lugn i hela staden.',
      has: ['direct', 'indirect'],
    },
    { language: 'sv', title: 'Den så kallade ”grå zonen” diskuterades i fullmäktige', lacks: ['direct', 'indirect'] },
    {
      language: 'en',
      title: 'Town wants more language teachers',
      body: '“People want to stay here,” said Mayor Anna Berg. She said that the courses were full.',
      has: ['direct', 'indirect'],
    },
    { language: 'en', title: 'The “good life” was the theme of the evening', lacks: ['direct', 'indirect'] },
  ],
});

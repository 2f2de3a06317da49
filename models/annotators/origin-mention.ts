import { defineAnnotator } from '../../src/annotate/annotator.ts';
import type { Document } from '../../src/language/document.ts';
import type { Annotation } from '../../src/types.ts';
import {
  mayBeOffenders,
  type OriginNumbers,
  type OriginReading,
  originList,
  originNumbers,
} from '../evaluation/origin-context.ts';
import { originReaders } from '../evaluation/origin-reading.ts';
import { weightFile } from '../evaluation/weight-file.ts';
import { probabilities } from '../judging/linear-model.ts';

export default defineAnnotator({
  id: 'origin-mention',
  name: 'Origin in crime news',
  description:
    'In crime coverage with a suspect or offender: whether origin, nationality, language or residence status is stated; Finns apart (codebook, 8). No mark outside crime coverage.',
  version: 3,
  scope: 'every',
  labels: ['mentioned', 'not_mentioned', 'finnish'],
  base: 'labelled',
  prepare: () => {
    const readers = originReaders();
    const file = weightFile('origin-mention.bin');
    let numbers: OriginNumbers | undefined;
    const chanceOf = (document: Document, reading: OriginReading): number => {
      const { model } = file;
      if (!numbers) {
        const known = new Map(model.names.map((name, number) => [name, number]));
        numbers = originNumbers((name) => known.get(name) ?? -1);
      }
      return probabilities(model, originList(document, reading, numbers))[0] as number;
    };
    const annotate = (document: Document): readonly Annotation[] => {
      const reading = readers.read(document);
      if (!reading) return [];
      const { mentions, finnish, offences, offenders, others } = reading;
      const isCrime = offences.size > 0 && offenders.size > 0;
      const chance = mayBeOffenders(reading) ? chanceOf(document, reading) : 0;
      const score = Math.round(1000 * chance) / 1000;
      if (chance === 0 || chance < (file.model.labels[0]?.threshold ?? 0.5))
        return isCrime ? [{ label: 'not_mentioned', score: 1 - score, evidence: [] }] : [];
      const ofOffenders = mentions.filter((span) => !others.includes(span));
      return ofOffenders.length > 0
        ? [{ label: 'mentioned', score, evidence: ofOffenders }]
        : [{ label: 'finnish', score, evidence: finnish.filter((span) => !others.includes(span)) }];
    };
    return { data: { ...(readers.data as object), weights: file.hash }, annotate };
  },
  json: (annotations) => ({
    originMention: annotations.some(({ label }) => label === 'mentioned' || label === 'finnish'),
  }),
  examples: [
    {
      language: 'fi',
      title: 'Irakilaismiestä epäillään ryöstöstä Kuopiossa',
      lead: 'Poliisi otti miehen kiinni yöllä.',
      has: ['mentioned'],
      lacks: ['not_mentioned'],
    },
    { language: 'fi', title: 'Poliisi epäilee kahta miestä ryöstöstä', has: ['not_mentioned'], lacks: ['mentioned'] },
    { language: 'fi', title: 'Suomalaismies tuomittiin murhasta Thaimaassa', has: ['finnish'], lacks: ['mentioned'] },
    { language: 'fi', title: 'Kiekkoilija teki kolme maalia', lacks: ['mentioned', 'not_mentioned', 'finnish'] },
    { language: 'sv', title: 'Afghansk man misstänks för rån i Vasa', has: ['mentioned'] },
    { language: 'sv', title: 'En man dömdes för misshandel', has: ['not_mentioned'], lacks: ['mentioned'] },
    { language: 'en', title: 'Estonian man arrested over theft in Turku', has: ['mentioned'] },
    { language: 'en', title: 'Two arrested after robbery', has: ['not_mentioned'], lacks: ['mentioned', 'finnish'] },
  ],
});

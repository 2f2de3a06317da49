import type { Localized } from '../../types.ts';
import { limitsOf } from '../build.ts';
import type { Report } from '../format.ts';
import { exploratoryNote } from '../mark-exploratory.ts';
import type { ReportInput } from '../section.ts';
import { speech } from '../words/speak.ts';
import { hypothesisBlocks, overviewBlocks, type ReportedResult } from './blocks.ts';

const title = {
  fi: 'Hypoteesit maahanmuuttokeskustelusta',
  sv: 'Hypoteser om invandringsdiskussionen',
  en: 'Hypotheses on the immigration discourse',
} as const satisfies Localized;

/** Results as a report of the usual formats: one section for each hypothesis, after an overview where there are several. */
export async function hypothesisReport(input: ReportInput, results: readonly ReportedResult[]): Promise<Report> {
  const { language, from, to, by, createdAt, software, codebook } = input;
  const say = speech(language);
  const overview = {
    id: 'overview',
    title: say.say({ fi: 'Yhteenveto', sv: 'Översikt', en: 'Overview' }),
    question: say.say({
      fi: 'Mitä aineisto sanoo lähteiden väitteistä?',
      sv: 'Vad säger materialet om källornas påståenden?',
      en: 'What do the data say about the claims of the sources?',
    }),
    blocks: overviewBlocks(say, results),
  };
  const sections = await Promise.all(
    results.map(async (one) => ({
      id: one.hypothesis.id,
      title: `${one.hypothesis.code} ${say.say(one.hypothesis.title)}`,
      question: say.say(one.hypothesis.measure),
      blocks: [...hypothesisBlocks(say, one), ...(await exploratoryNote(input, one.hypothesis.needs))],
    })),
  );
  return {
    title: say.say(title),
    subtitle: `${say.day(from)} – ${say.day(to)}`,
    language,
    audience: 'trends',
    from,
    to,
    by,
    createdAt,
    software,
    codebook,
    versions: Object.fromEntries(input.annotators.map(({ id, version }) => [id, version])),
    limits: await limitsOf(input, say),
    sections: [...(results.length > 1 ? [overview] : []), ...sections],
  };
}

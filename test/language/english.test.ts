import { expect, test } from 'vitest';
import { lemmatiseEnglish } from '../../src/language/english.ts';

/** Invented sentences with their base forms, in the manner of English-language news from Finland. */
const sentences: readonly (readonly [string, string])[] = [
  [
    'The government has tightened the terms of residence permits , and the new law takes effect in spring .',
    'the government have tighten the term of residence permit , and the new law take effect in spring .',
  ],
  [
    'Children whose families were waiting for decisions could not go to school , teachers said .',
    'child whose family be wait for decision could not go to school , teacher say .',
  ],
  [
    'Asylum-seekers slept in tents because the reception centres had been closed .',
    'asylum-seeker sleep in tent because the reception centre have be close .',
  ],
  [
    'Nurses from the Philippines are leaving the country for better paid jobs elsewhere .',
    'nurse from the philippines be leave the country for good pay job elsewhere .',
  ],
  [
    'Two men were charged with smuggling people across the eastern border , the police told reporters .',
    'two man be charge with smuggle people across the eastern border , the police tell reporter .',
  ],
  [
    'She came to Finland in 2015 and now runs three restaurants , which employ twenty women .',
    'she come to finland in 2015 and now run three restaurant , which employ twenty woman .',
  ],
  [
    'Critics say that the cuts are hurting those who need help most .',
    'critic say that the cut be hurt those who need help most .',
  ],
  [
    'The minister did not answer questions about the numbers and left the meeting early .',
    'the minister do not answer question about the number and leave the meeting early .',
  ],
  [
    'Fewer students are applying for permits since the fees rose , universities report .',
    'few student be apply for permit since the fee rise , university report .',
  ],
  [
    'Berry pickers had paid for their flights and earned nothing , a court heard on Monday .',
    'berry picker have pay for their flight and earn nothing , a court hear on monday .',
  ],
  [
    'If the municipality wins the appeal , the houses will be sold next year .',
    'if the municipality win the appeal , the house will be sell next year .',
  ],
  [
    'Many of the refugees spoke no Finnish when they arrived , but most found work within months .',
    'many of the refugee speak no finnish when they arrive , but most find work within month .',
  ],
  [
    'Far more people died at sea last year than officials had thought .',
    'far more people die at sea last year than official have think .',
  ],
  [
    'Racism makes daily life harder for thousands of young people , studies show .',
    'racism make daily life hard for thousand of young people , study show .',
  ],
  [
    'Companies complained that skilled workers were being deported while vacancies grew .',
    'company complain that skilled worker be be deport while vacancy grow .',
  ],
  [
    'Nobody knew where the boats had gone , but fishermen saw lights near the coast .',
    'nobody know where the boat have go , but fisherman see light near the coast .',
  ],
  [
    "Finland's policies differ from those of its neighbours , and they won't change soon .",
    'finland policy differ from those of its neighbour , and they will change soon .',
  ],
  [
    'The mayor thanked volunteers who taught newcomers the language and drove them to offices .',
    'the mayor thank volunteer who teach newcomer the language and drive them to office .',
  ],
];

test('English base forms are right for at least 97 of 100 tokens of invented news', () => {
  let tokens = 0;
  const wrong: string[] = [];
  for (const [text, gold] of sentences) {
    const forms = text.split(' ');
    const wanted = gold.split(' ');
    expect(wanted.length, text).toBe(forms.length);
    for (const [at, lemma] of lemmatiseEnglish(forms).entries()) {
      tokens += 1;
      if (lemma.toLowerCase() !== wanted[at]) wrong.push(`${forms[at]} → ${lemma}, not ${wanted[at]}`);
    }
  }
  expect(tokens).toBeGreaterThan(260);
  expect(wrong.length / tokens, wrong.join('; ')).toBeLessThan(0.03);
});

test('a token keeps its place, however winkNLP would cut it', () => {
  expect(lemmatiseEnglish(['don’t', '…', 'e-mails', '“', 'U.K.'])).toHaveLength(5);
  expect(lemmatiseEnglish([])).toEqual([]);
});

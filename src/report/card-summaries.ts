import type { Localized } from '../types.ts';
import type { Block } from './block.ts';
import { type Speech, small } from './words/speak.ts';

/**
 * Model cards in a few sentences of the reader's language. The cards are the source: their figures are looked up in their
 * text each time, so that no number stands twice.
 */

interface Summary {
  readonly name: Localized;
  readonly does: Localized;
  readonly data: Localized;
  readonly scores: readonly {
    readonly what: Localized;
    /** Texts of the card, one after the other, behind which the score stands with its 95 % interval. */
    readonly after: readonly string[];
  }[];
  readonly fails: Localized;
}

const heldOutHeadlines = {
  fi: 'sokkona koodatut julkaistut otsikot',
  sv: 'publicerade rubriker som kodats blint',
  en: 'published headlines coded blind',
} as const;

/** By the name of the card's file. */
export const cardSummaries: Readonly<Record<string, Summary>> = {
  judging: {
    name: { fi: 'Aihe ja kehykset', sv: 'Ämne och inramningar', en: 'Topic and frames' },
    does: {
      fi: 'Päättelee, onko juttu pääasiassa maahanmuutosta ja mitkä kehykset siinä on.',
      sv: 'Avgör om en artikel främst handlar om invandring och vilka inramningar den har.',
      en: 'Decides whether an article is mainly about immigration and which frames it has.',
    },
    data: {
      fi: 'Opittu koodatuista suomenkielisistä otsikoista ja tätä varten kirjoitetuista teksteistä kolmella kielellä.',
      sv: 'Lärd av kodade finska rubriker och av texter på tre språk som skrivits för ändamålet.',
      en: 'Learned from coded Finnish headlines and from texts in three languages written for the purpose.',
    },
    scores: [
      {
        what: {
          fi: `aiheen F1 (${heldOutHeadlines.fi})`,
          sv: `F1 för ämnet (${heldOutHeadlines.sv})`,
          en: `F1 of the topic (${heldOutHeadlines.en})`,
        },
        after: ['`held-out`, published', 'relevance F1', '|', '|'],
      },
      {
        what: { fi: 'kehysten F1 (samat)', sv: 'F1 för inramningarna (samma)', en: 'F1 of the frames (the same)' },
        after: ['`held-out`, published', 'frames micro-F1', '|', '|'],
      },
    ],
    fails: {
      fi: 'Heikoin kokonaisissa jutuissa, harvinaisissa kehyksissä sekä jutuissa, joissa maahanmuutto mainitaan ohimennen.',
      sv: 'Svagast i hela artiklar, i ovanliga inramningar och där invandring nämns i förbigående.',
      en: 'Weakest on whole articles, on rare frames, and where immigration is mentioned in passing.',
    },
  },
  stance: {
    name: {
      fi: 'Sävy, kanta ja alkuperän maininta',
      sv: 'Ton, hållning och omnämnt ursprung',
      en: 'Tone, stance and mention of origin',
    },
    does: {
      fi: 'Päättelee jutun sävyn ja kannan maahanmuuttoon sekä sen, mainitaanko rikosuutisessa tekijän alkuperä.',
      sv: 'Avgör en artikels ton och hållning till invandring, och om en brottsnyhet nämner gärningsmannens ursprung.',
      en: 'Decides an article’s tone and its stance to immigration, and whether crime news states the offender’s origin.',
    },
    data: {
      fi: 'Opittu koodatuista otsikoista ja tätä varten kirjoitetuista teksteistä; ruotsinkielinen mielipideproosa arvioiduista kappaleista (ABSAbank-Imm).',
      sv: 'Lärd av kodade rubriker och texter som skrivits för ändamålet; svensk åsiktsprosa av bedömda stycken (ABSAbank-Imm).',
      en: 'Learned from coded headlines and texts written for the purpose; Swedish opinion prose from rated paragraphs (ABSAbank-Imm).',
    },
    scores: [
      {
        what: {
          fi: `sävyn makro-F1 (${heldOutHeadlines.fi})`,
          sv: `makro-F1 för tonen (${heldOutHeadlines.sv})`,
          en: `macro-F1 of tone (${heldOutHeadlines.en})`,
        },
        after: ['Held-out published headlines', 'tone macro-F1'],
      },
      {
        what: {
          fi: 'kannan makro-F1 (samat)',
          sv: 'makro-F1 för hållningen (samma)',
          en: 'macro-F1 of stance (the same)',
        },
        after: ['Held-out published headlines', 'tone macro-F1', 'stance'],
      },
      {
        what: {
          fi: 'alkuperän maininnan F1 (samat)',
          sv: 'F1 för omnämnt ursprung (samma)',
          en: 'F1 of mentions of origin (the same)',
        },
        after: ['Held-out published headlines', 'origin mention F1'],
      },
    ],
    fails: {
      fi: 'Ironia ja pelkillä tapahtumilla kerrottu arvio jäävät neutraaleiksi; uhri ja tekijä sekoittuvat joskus; myönteisistä otsikoista löytyy vain osa.',
      sv: 'Ironi och omdömen som bara berättas genom händelser läses som neutrala; offer och gärningsman förväxlas ibland; av de positiva rubrikerna hittas bara en del.',
      en: 'Irony and judgement told by events alone are read as neutral; victims and offenders are mixed up now and then; only some positive headlines are found.',
    },
  },
  toxicity: {
    name: { fi: 'Vihamielisyys', sv: 'Fientlighet', en: 'Hostility' },
    does: {
      fi: 'Päättelee virke kerrallaan, onko se vihamielinen ihmisiä kohtaan, kuinka paljon, ja vain mainitaanko sanat.',
      sv: 'Avgör mening för mening om den är fientlig mot människor, hur mycket, och om orden bara nämns.',
      en: 'Decides sentence by sentence whether it is hostile to people, how much, and whether its words are only named.',
    },
    data: {
      fi: 'Opittu koodatuista otsikoista, tätä varten kirjoitetuista teksteistä ja arvioiduista Suomi24-kommenteista.',
      sv: 'Lärd av kodade rubriker, texter som skrivits för ändamålet och bedömda Suomi24-kommentarer.',
      en: 'Learned from coded headlines, texts written for the purpose and judged Suomi24 comments.',
    },
    scores: [
      {
        what: {
          fi: 'F1 (julkaistut otsikot, joista opittiin: ristiinvalidointi)',
          sv: 'F1 (publicerade rubriker som den lärdes av: korsvalidering)',
          en: 'F1 (published headlines that it learned from: cross-validation)',
        },
        after: ['published headlines, as annotated', '|', '|', '|', '|'],
      },
      {
        what: {
          fi: `F1 (${heldOutHeadlines.fi})`,
          sv: `F1 (${heldOutHeadlines.sv})`,
          en: `F1 (${heldOutHeadlines.en})`,
        },
        after: ['Held-out published headlines', 'F1'],
      },
    ],
    fails: {
      fi: 'Vihjaukset ilman tunnussanoja ja uudet ilmaisut jäävät löytymättä; torjutut tai pohditut sanat löytyvät mainintoina.',
      sv: 'Antydningar utan kännetecknande ord och nya uttryck missas; ord som avvisas eller diskuteras hittas som omnämnanden.',
      en: 'Allusions without a telling word and new wordings are missed; words rejected or discussed are found as mentions.',
    },
  },
  'finnish-lemmas': {
    name: { fi: 'Suomen perusmuodot', sv: 'Finska grundformer', en: 'Finnish base forms' },
    does: {
      fi: 'Antaa suomen sanoille perusmuodon ja yhdyssanojen osat.',
      sv: 'Ger finska ord deras grundform och sammansättningar deras delar.',
      en: 'Gives Finnish words their base form and compounds their parts.',
    },
    data: {
      fi: 'Opittu puupankeista (TDT, FinnTreeBank) ja sanastosta.',
      sv: 'Lärd av trädbanker (TDT, FinnTreeBank) och ett lexikon.',
      en: 'Learned from treebanks (TDT, FinnTreeBank) and a lexicon.',
    },
    scores: [
      {
        what: {
          fi: 'oikein sanoista (tekstit, joista ei opittu)',
          sv: 'rätt av orden (texter som den inte lärdes av)',
          en: 'words right (texts it did not learn from)',
        },
        after: ['UD_Finnish-TDT dev, all', '|', '|'],
      },
    ],
    fails: {
      fi: 'Monitulkintaiset sanat, puhekieli, kirjoitusvirheet ja taivutetut vierasnimet menevät joskus väärin.',
      sv: 'Mångtydiga ord, talspråk, skrivfel och böjda främmande namn blir ibland fel.',
      en: 'Ambiguous words, spoken forms, misspellings and inflected foreign names sometimes go wrong.',
    },
  },
  'swedish-lemmas': {
    name: { fi: 'Ruotsin perusmuodot', sv: 'Svenska grundformer', en: 'Swedish base forms' },
    does: {
      fi: 'Antaa ruotsin sanoille perusmuodon.',
      sv: 'Ger svenska ord deras grundform.',
      en: 'Gives Swedish words their base form.',
    },
    data: {
      fi: 'Käsin kirjoitetut sanaluettelot; mitään ei ole opetettu.',
      sv: 'Ordlistor skrivna för hand; inget är tränat.',
      en: 'Word lists written by hand; nothing is trained.',
    },
    scores: [
      {
        what: {
          fi: 'oikein sanoista (puupankin puolisko, jota ei katsottu)',
          sv: 'rätt av orden (den hälft av trädbanken som inte granskats)',
          en: 'words right (the half of the treebank that was not looked at)',
        },
        after: ['the same, second half', '|', '|'],
      },
    ],
    fails: {
      fi: 'Partisiipit adverbin jälkeen, katkaistut yhdyssanat ja saman sanaluokan homonyymit menevät joskus väärin.',
      sv: 'Particip efter adverb, avkortade sammansättningar och homonymer i samma ordklass blir ibland fel.',
      en: 'Participles after an adverb, words cut at a hyphen and homonyms of one word class sometimes go wrong.',
    },
  },
};

/** The figures of a card that a summary names, in its order; undefined for one that the card does not have. */
export function cardFigures(
  text: string,
  { scores }: Pick<Summary, 'scores'>,
): readonly ({ readonly score: number; readonly low: number; readonly high: number } | undefined)[] {
  const line = text.replace(/\s+/g, ' ');
  return scores.map(({ after }) => {
    let at = 0;
    for (const part of after) {
      const found = line.indexOf(part, at);
      if (found < 0) return undefined;
      at = found + part.length;
    }
    // As cards write them: ".72 [.63 .80]", ".72 [.63, .81]", ".978 | .974 to .982".
    const [, score, low, high] = /^ (\.\d+) (?:\[|\| )(\.\d+)(?:,| to)? (\d?\.\d+)/.exec(line.slice(at, at + 40)) ?? [];
    return score === undefined || low === undefined || high === undefined
      ? undefined
      : { score: Number(score), low: Number(low), high: Number(high) };
  });
}

/** The card of this name in a few sentences; empty for a card that nobody has put into words. */
export function cardSummary(say: Speech, name: string, text: string): readonly Block[] {
  const summary = cardSummaries[name];
  if (!summary) return [];
  const found = cardFigures(text, summary).flatMap((figure, at) => {
    const what = summary.scores[at]?.what;
    if (!figure || !what) return [];
    const digits = Math.max(figure.score, figure.low) > 0.95 ? 3 : 2;
    const [score, low, high] = [figure.score, figure.low, figure.high].map((one) => fixed(say, one, digits));
    return [`${say.say(what)} ${score} (95 %: ${low}–${high})`];
  });
  const fails = say.say({ fi: 'Tunnetut virheet', sv: 'Kända fel', en: 'Known failures' });
  const scores = say.say({ fi: 'Osuvuus', sv: 'Träffsäkerhet', en: 'Scores' });
  return [
    { kind: 'heading', level: 3, text: say.say(summary.name) },
    {
      kind: 'text',
      text: [
        say.say(summary.does),
        say.say(summary.data),
        ...(found.length > 0 ? [`${scores}: ${found.join('; ')}.`] : []),
        `${fails}: ${small(say.say(summary.fails))}`,
      ].join(' '),
    },
  ];
}

/** With its last zeros: scores beside each other have as many digits. */
function fixed(say: Speech, score: number, digits: number): string {
  return score.toFixed(digits).replace('.', say.language === 'en' ? '.' : ',');
}

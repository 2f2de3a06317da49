import type { Localized } from '../../types.ts';
import type { Passage } from '../passage.ts';
import type { QuotedSpeaker } from '../quoted-speaker.ts';
import { labelName, partyName, roleName } from '../words/labels.ts';
import type { Speech } from '../words/speak.ts';

/** How a brief says who speaks, how hostile a passage is, and who answers. */

/** What a passage does, in plain words, by the devices of the codebook. */
const deviceWords: Readonly<Record<string, Localized>> = {
  metaphor: {
    fi: 'ihmisistä puhutaan tulvana tai vastaavana',
    sv: 'människor beskrivs som en flod eller liknande',
    en: 'people spoken of as a flood or the like',
  },
  collective_blame: { fi: 'syyttää koko ryhmää', sv: 'skuldbelägger en hel grupp', en: 'blames a whole group' },
  slur: { fi: 'haukkumanimi', sv: 'skällsord', en: 'slur' },
  insult: { fi: 'loukkaus', sv: 'förolämpning', en: 'insult' },
  exclusion: { fi: 'vaatii ryhmän sulkemista pois', sv: 'vill utesluta en grupp', en: 'demands to exclude a group' },
  threat: {
    fi: 'uhkaus tai väkivallan hyväksyminen',
    sv: 'hot eller stöd för våld',
    en: 'threat or approval of violence',
  },
  dehumanisation: {
    fi: 'vertaa ihmisiä eläimiin tai tautiin',
    sv: 'liknar människor vid djur eller sjukdom',
    en: 'likens people to animals or disease',
  },
};

/** "level 2, toxic: slur, blames a whole group". */
export function levelWords(say: Speech, { label, devices }: Pick<Passage, 'label' | 'devices'>): string {
  const told = devices.flatMap((device) => {
    const words = deviceWords[device];
    return words ? [say.say(words)] : [];
  });
  return `${labelName(label, say.language)}${told.length > 0 ? `: ${told.join(', ')}` : ''}`;
}

/** "Minni Ministeri (Finns Party)", "a private person (migrants themselves)", or that nobody is named. */
export function speakerWords(say: Speech, speaker: QuotedSpeaker | undefined): string {
  // The party of a politician says enough; the role stands where there is none.
  const facts =
    speaker?.party !== undefined
      ? [partyName(speaker.party, say.language)]
      : speaker?.role !== undefined
        ? [roleName(speaker.role, say.language)]
        : [];
  const name =
    speaker?.name ??
    (speaker?.isPrivate ? say.say({ fi: 'yksityishenkilö', sv: 'privatperson', en: 'a private person' }) : undefined);
  if (name !== undefined) return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
  return facts.length > 0
    ? facts.join(', ')
    : say.say({ fi: 'puhujaa ei nimetä', sv: 'talaren nämns inte', en: 'speaker not named' });
}

/** Whether the passage is carried or the article's own, and whose words it is. */
export function voiceWords(
  say: Speech,
  { voice, speaker, article }: Pick<Passage, 'voice' | 'speaker' | 'article'>,
): string {
  switch (voice) {
    case 'direct_quote':
      return `${say.say({ fi: 'lainaus', sv: 'citat', en: 'quotation' })}: ${speakerWords(say, speaker)}`;
    case 'indirect_quote':
      return `${say.say({ fi: 'epäsuora lainaus', sv: 'indirekt citat', en: 'reported speech' })}: ${speakerWords(say, speaker)}`;
    case 'mention':
      return say.say({
        fi: 'sanat mainitaan niistä kertomiseksi tai arvostelemiseksi',
        sv: 'orden nämns för att berätta om eller kritisera dem',
        en: 'words named in order to report on or criticise them',
      });
    case 'own':
      return article.genre === 'opinion'
        ? say.say({
            fi: 'mielipidekirjoituksen omat sanat',
            sv: 'åsiktstextens egna ord',
            en: 'own words of an opinion piece',
          })
        : say.say({ fi: 'jutun omat sanat', sv: 'artikelns egna ord', en: 'the article’s own words' });
  }
}

/** Whether somebody answers in the same article, and who; that it cannot be seen where only a headline is stored. */
export function answerWords(say: Speech, { voice, answered, answer, article }: Passage): readonly string[] {
  if (voice === 'mention') return [];
  if (!answered) {
    return [
      article.hasText
        ? say.say({ fi: 'ei vastausta jutussa', sv: 'inget svar i artikeln', en: 'no answer in the article' })
        : say.say({
            fi: 'tallessa vain alku, vastausta ei voi nähdä',
            sv: 'bara början är lagrad, svar kan inte ses',
            en: 'only the beginning is stored, an answer cannot be seen',
          }),
    ];
  }
  if (answer === undefined)
    return [say.say({ fi: 'vastattu jutussa', sv: 'besvarat i artikeln', en: 'answered in the article' })];
  if (answer.speaker) {
    const by = say.say({ fi: 'vastaajana', sv: 'svar av', en: 'answered by' });
    return [`${by}: ${speakerWords(say, answer.speaker)}`];
  }
  return [
    say.say({
      fi: 'vastattu jutun omin sanoin',
      sv: 'besvarat med artikelns egna ord',
      en: 'answered in the article’s own words',
    }),
  ];
}

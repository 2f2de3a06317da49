/** Words around what is reported: where a claim begins, who cannot have made it, and what only sets the scene. */

/** "Hänen mukaansa": with the ending of the third person. */
export const ownSource: ReadonlySet<string> = new Set(['mukaansa', 'mielestään']);

/** "Hänestä kokeen on mitattava …": the elative of who thinks so. */
export const thinkers: ReadonlySet<string> = new Set(['hänestä']);

/** After "enligt", "according to": a plan or a law says nothing by itself. */
export const noVoice = /^(lag|plan|planerna|vilken|vilket|avtal|the law|plan|schedule)$/;

/** A few words before a source that are no part of the claim. */
export const scene =
  /^(tuoreen|uuden|paikallisen|myös|mutta|ja|lisäksi|kuitenkin|toisaalta|men|och|but|and|however|ett|en)(\s\p{L}+){0,2}$/iu;

/** Verbs that indirect questions follow. */
export const asking = /^(ihmet|kysy|kysel|pohti|fråg|undra|ask|wonder|selit|förklar|explain|epäil)/;

export const questions =
  /^(miksi|miten|milloin|kuinka|missä|onko|eikö|varför|hur|om|huruvida|when|why|how|whether|if|voiko|saako|pitäisikö)$/;

/** Question words that are part of what is asked: "mitä siitä puuttuu", "oliko se tarkoitus". */
export const askedFor =
  /^(mitä|mikä|mitkä|kuka|ketkä|ketä|mistä|mihin|minne|minkä|kenen|kenelle|paljonko|montako|\p{L}{2,}k[oö]|vad|vem|vilka|vilken|vilket|what|who|which|where)$/u;

/** English verbs that a claim follows without "that". */
export const englishClause =
  /^(say|says|said|saying|believe|believes|believed|think|thinks|thought|claims|claimed|admits|admitted|argues|argued|insists|insisted|hopes|hoped|reckons|reckoned|fears|feared|doubts|doubted|estimates|estimated|suggests|warns|warned|confirms|confirmed|adds|added|notes|noted|suspects|suspected|complains|complained|predicts|predicted|maintains|alleges|recalls|expects|expected)$/;

/** What after such a verb begins no claim. */
export const noClause =
  /^(about|to|of|in|on|at|with|for|by|yes|no|so|hello|sorry|nothing|goodbye|that|,|and|as|from|over|against|thanks|farewell|after|before|during|when|while|through|via)$/;

/** "said on Monday …": a day or month between the verb and the claim. */
export const day = /day|january|february|march|april|may|june|july|august|september|october|november|december/;

/** Everyday verbs that report all the same when a participle follows: "katsoo kokeen maksavan". */
export const withParticiple: ReadonlySet<string> = new Set(
  'laskee laski katsoo katsoi pelkää pelkäsi osoittaa osoitti vahvistaa'.split(' '),
);

/** Words that only end like a participle. */
export const noParticiple = /(suut|väkivalta|seuraav|perheens|äitee|edeltävänsä)/;

/** Ways of telling between a verb and its claim: "sähköpostitse", "tekstiviestillä", "Ylelle". */
export const channels = /(tse|sti|lle|viestillä|tiedotteessa|tiedotteessaan|haastattelussa|kautta|lla)$/;

export const adverbs: ReadonlySet<string> = new Set('jälkikäteen myös nyt jo myöhemmin hän he'.split(' '));

/** Words that open a sentence of the outlet, not of the speaker before. */
export const outletOpenings =
  /^(hän|he|han|hon|de|hen|he|she|they|minä|me|vi|jag|we|i|mies|nainen|mannen|kvinnan|päätös|päätöksen|laki|lain|jutun|asiasta|asia|aiemmin|myös|lisäksi|beslutet|besluten|lagen|tidigare|toukokuussa|kesäkuussa|tammikuussa|helmikuussa|maaliskuussa|huhtikuussa|heinäkuussa|elokuussa|syyskuussa|lokakuussa|marraskuussa|joulukuussa|den|tätä|tämän|olisi)$/;

/** Bodies at the head of a sentence: what follows is told of them. */
export const bodyOpenings =
  /(raportti|selvitys|neuvosto|virasto|yhtiö|liitto|puolue|verket|förbundet|byggnaden|bolaget)$/;

/** Headline labels before a colon that nobody speaks. */
export const headlineLabels =
  /^(kolumni|näkökulma|kommentti|analyysi|video|videot|kuvat|kuva|suora|live|podcast|arvio|mielipide|pääkirjoitus|tutkimus|kysely|gallup|il|is|hs|mt|iltalehti|ilta-sanomat|selvitys|uutiskommentti|lukijalta|lukijan|blogi|essee|reportaasi|haastattelu|media|lehti|lähteet|ledare|kolumn|insändare|kommentar|analys|opinion|debatt|recension|studie|studien|undersökning|rapport|study|report|poll|survey|analysis|editorial|column|letter|comment|review|tästä|näin|nyt|tällainen|tällaisia|vaalit|testi|juuri)$/;

/** All of it, for the hash of versions. */
export const claimWords = [
  [ownSource, thinkers, withParticiple, adverbs].map((words) => [...words]),
  [noVoice, scene, asking, questions, askedFor, englishClause, noClause, day, noParticiple, channels],
  [outletOpenings, bodyOpenings, headlineLabels],
].map((group) => group.map((one) => (one instanceof RegExp ? one.source : one)));

/**
 * Words that say nothing of what headlines are about, however often they stand in them: pronouns, conjunctions, common
 * adverbs, and verbs of being, being able and saying. Of four letters or more: shorter ones are never listed.
 */
const words = {
  fi: `aikana aina eilen eivät eikä eniten ennen enemmän enää ehkä erittäin heidän heitä heti huomenna hänen hänet
    häntä ilman itse johon joille joista joita joka jonka jopa jossa josta jotka jotta juuri jälkeen kaikki kaikkien
    kanssa kerran kertoi kertoo kertovat ketä kohti kommentoi kommentoivat koska kuin kuinka kuka kunnes kuten lisää
    meidän melko mikä miksi milloin minun missä miten mitä moni monet mukaan mutta muut muita myös nuo nyt näin nämä
    näistä näitä oikein olisi olivat olla ollut oltava onko ovat paljon pitää pitäisi puhuu puhuvat pysty saada saavat
    sanoi sanoo sanovat sekä siellä siitä siihen siis siksi silti sinun suorat suoraan taas takia tarvittaessa tehdä
    teidän toinen tulee tulevat tuli tuolla tuon tuosta tähän täällä tällainen tällaisia tällä tältä tämä tämän tänään
    tässä tästä tätä täysin vaan vaikka vain vastaan viime vielä voisi voivat vuoksi vähän välillä yhä`,
  sv: `aldrig alla alltid andra bara berättar blev blir dem denna deras dessa detta därför efter eller från före hade
    hava hellre igen innan inte även kommenterar kommer kunde mera mest mycket många nästan också redan sade själv skulle
    säger under utan varför varit vilka vilken vilket ännu över`,
  en: `about after again also always been before could even from have here into just many more most much never only
    other over said says should some than that their them then there these they this those told tells were what when
    where which while will with would`,
} as const;

const all: ReadonlySet<string> = new Set(Object.values(words).flatMap((text) => text.split(/\s+/)));

/** In lower case, in any language of the archive: headlines of several stand in one list. */
export function isFunctionWord(word: string): boolean {
  return all.has(word);
}

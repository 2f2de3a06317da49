/** Capitalised words that open sentences and are no names. */
export const openers = new Set(
  (
    'myös nyt näin kun mutta ja lisäksi tällä entinen siksi kuitenkin silti joten jos koska vaikka tämä se he hän ne nämä tuo ei en on oli eli ' +
    'samalla sitten toisaalta asiasta aiemmin eilen tänään huomenna suora live video kuvat näkökulma kommentti kolumni analyysi pääkirjoitus ' +
    'epäilty syytetty tuomittu uhri todistaja silminnäkijä naapuri pakolainen turvapaikanhakija maahanmuuttaja misstänkte offret vittnet grannen flyktingen suspect victim witness neighbour refugee ' +
    'det han hon de den enligt men och när så nu också i på efter under för the he she they it but and when according in on at after this that also we i if as'
  ).split(' '),
);

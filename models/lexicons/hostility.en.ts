import type { Hostility } from './hostile-devices.ts';

/** English: hostile wording, own list. */
export const englishHostility: readonly Hostility[] = [
  {
    device: 'metaphor',
    level: 1,
    reach: 3,
    cues: [
      '=flood|=floods|=flooding|=flooded|=influx',
      '=wave|=waves|=tide|=tides|=tsunami',
      '=invasion|=invading|=invaders|=invade',
      '=swarm|=swarms|=swarming|=hordes|=horde',
      '=stream|=streaming|=pouring|=surge|=swamped',
    ],
  },
  {
    device: 'collective_blame',
    level: 1,
    reach: 4,
    cues: [
      'taking|steal|stealing our|jobs|homes|women',
      'living|live ~1 benefits|welfare',
      'islamisation|islamization',
      'great replacement',
      'welfare tourists|tourism',
      'bogus',
    ],
  },
  {
    device: 'slur',
    level: 2,
    reach: 'self',
    target: 'ethnic_or_national',
    cues: ['nigger|niggers|paki|pakis|wetback|wetbacks|raghead|ragheads|towelhead|towelheads'],
  },
  {
    device: 'insult',
    level: 2,
    reach: 3,
    cues: [
      'scum|savages|savage|barbarians|barbaric|filthy|lazy|stupid|primitive|idiots|trash|garbage|freeloaders|inferior|dirty',
    ],
  },
  {
    device: 'exclusion',
    level: 2,
    reach: 5,
    cues: [
      'get|kick|throw|send ~2 out|home',
      'go|going back|home',
      'out of our|finland|europe',
      'not welcome',
      'do|does not belong here|in',
    ],
  },
  {
    device: 'dehumanisation',
    level: 3,
    reach: 'sentence',
    cues: ['vermin|cockroaches|cockroach|parasites|parasite|infest|infestation|subhuman|subhumans', 'invasive species'],
  },
  {
    device: 'dehumanisation',
    level: 3,
    reach: 2,
    cues: ['animals|rats|apes|monkeys|dogs|pigs|plague|cancer|disease|breeding'],
  },
  {
    device: 'threat',
    level: 3,
    reach: 'sentence',
    cues: [
      'should|must|ought|let ~2 shot|shoot|killed|kill|hanged|gassed|executed|castrated|drowned|drown',
      'kill|shoot|hang them|all',
    ],
  },
  {
    device: 'metaphor',
    level: 1,
    reach: 4,
    cues: [
      'flood|floods|flooding|flooded|influx|wave|waves|tide|tides|tsunami|invasion|invading|invaders|swarm|swarms|swarming|horde|hordes|deluge|avalanche|stream|streams|streaming|pouring|swamp|swamped|inundated|overrun',
      'dam|dammed|floodgates|tap|sluice|leak',
    ],
  },
  {
    device: 'metaphor',
    level: 1,
    reach: 'self',
    target: 'immigrant',
    cues: [
      'migrant|migrants|refugee|refugees|immigrant|immigrants|asylum flood|flow|tide|wave|waves|invasion|influx|surge|tsunami',
    ],
  },
  {
    device: 'collective_blame',
    level: 1,
    reach: 4,
    cues: [
      'lie|lies|lying|steal|stealing|steals|rape|raping|rapes|leech|leeching|exploit|cheat|cheating|freeload|freeloading|scrounge|scrounging',
      'cannot|can|not|no ~3 trusted|integrate|adapt|learn|civilised|assimilate',
      'bring|brings|bringing|imported|import|importing ~3 crime|violence|knives|rape|disease|nothing|idleness|terror|terrorism',
      'live|living|lives ~2 benefits|welfare|our|taxpayers',
      'replace|replacing|replaced us',
      'only good at|for',
      'no head for',
      'do not want to work|learn|integrate',
      'threat to|our',
      'all|every|each ~3 criminals|criminal|same|liars|dangerous|suspect|guilty',
    ],
  },
  {
    device: 'slur',
    level: 2,
    reach: 'self',
    target: 'ethnic_or_national',
    cues: [
      'n word',
      'n-word',
      'nigger*|paki|pakis|wetback*|raghead*|towelhead*|sandnigger*|gyppo*|gypsy scum',
      'camel jockey|jockeys',
    ],
  },
  {
    device: 'insult',
    level: 2,
    reach: 4,
    cues: [
      'scum|savage|savages|barbarian|barbarians|filthy|lazy|stupid|primitive|idiot|idiots|trash|garbage|rubbish|freeloader|freeloaders|scrounger|scroungers|parasite|parasites|thug|thugs|rapist|rapists|criminals|crooks|backward|dirty|disgusting|inferior|sick|evil|liars|riffraff|rabble|leeches|layabouts|beggars',
    ],
  },
  {
    device: 'insult',
    level: 2,
    reach: 'self',
    target: 'immigrant',
    cues: [
      'benefit|welfare tourist|tourists|scrounger|scroungers|leech|leeches',
      'freeloader|freeloaders|scroungers|scrounger',
      'bogus refugees|asylum',
    ],
  },
  {
    device: 'exclusion',
    level: 2,
    reach: 'self',
    target: 'ethnic_or_national',
    cues: [
      'go back|home to|where ~2 jungle|africa|somalia|iraq|country|from|came|belong',
      'back to ~1 jungle|africa|somalia|iraq',
      'finland for finns|the',
    ],
  },
  {
    device: 'exclusion',
    level: 2,
    reach: 5,
    cues: [
      'throw|kick|send|ship|get|drive|put|lock ~2 out|home|back|away|off|plane|boat',
      'go home',
      'next plane|boat|flight',
      'not|never ~2 belong|welcome',
      'the lot of them',
      'deport all|every|them',
      'not one|a|single ~2 more',
      'pack ~2 bags',
    ],
  },
  {
    device: 'dehumanisation',
    level: 3,
    reach: 'sentence',
    cues: [
      'vermin|cockroach|cockroaches|parasite|parasites|lice|louse|rats|rat|infest|infestation|infested|subhuman|subhumans|insects|locusts|maggots|plague|cancer|tumour|tumor|virus|monkey|monkeys|apes|ape|animals|beasts|breed|breeding|fumigate|fumigated|disinfect|exterminate',
      'smoke|smoked ~1 out',
    ],
  },
  {
    device: 'threat',
    level: 3,
    reach: 'sentence',
    cues: [
      'burn|burned|burnt|shoot|shot|hang|hanged|drown|gas|gassed|kill|killed ~1 them|all|out|down',
      'bullet|bullets|rope|noose',
      'against the wall',
      'deserve ~2 die|death|shot',
    ],
  },
];

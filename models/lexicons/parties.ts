/** Finnish parties: code as the codebook has it | what stands in brackets after a name | beginnings of the party's name in a text. Facts. */
export const parties: readonly {
  readonly code: string;
  readonly brackets: readonly string[];
  readonly names: RegExp;
}[] = [
  { code: 'kok', brackets: ['kok', 'saml', 'ncp', 'nc'], names: /^(kokoomu|samlingsp)/ },
  { code: 'ps', brackets: ['ps', 'sannf', 'finns', 'fp'], names: /^(perussuomal|ps$|ps:|sannfinl)/ },
  {
    code: 'sdp',
    brackets: ['sd', 'sdp', 's'],
    names: /^(sdp|demari|demarei|sosiaalidemokr|sosialidemokr|socialdemokr)/,
  },
  {
    code: 'kesk',
    brackets: ['kesk', 'c', 'cent', 'centre'],
    names: /^(keskusta$|keskustan|keskustal|centern|centerp)/,
  },
  { code: 'vas', brackets: ['vas', 'vf', 'vänst', 'left', 'la'], names: /^(vasemmistoliit|vänsterförb)/ },
  {
    code: 'vihr',
    brackets: ['vihr', 'gröna', 'gr', 'greens', 'green'],
    names: /^(vihreät|vihreiden|vihreitä|vihreille|de gröna|grönas$)/,
  },
  { code: 'rkp', brackets: ['r', 'rkp', 'sfp', 'spp'], names: /^(rkp|sfp|svenska folkpartiet)/ },
  { code: 'kd', brackets: ['kd', 'cd'], names: /^(kristillisdemokr|kd$|kd:|kristdemokrat)/ },
  { code: 'liik', brackets: ['liik', 'liike'], names: /^liike$/ },
  { code: 'vl', brackets: ['vl', 'vkk'], names: /^$/ },
  // Blue Reform, which left the Finns Party on 13 June 2017 and stayed in government.
  { code: 'sin', brackets: ['sin', 'sininen', 'blå', 'blue'], names: /^(sininen tulevaisuus|siniset$|sinisten$)/ },
];

/** Parties in government from a day on (Finnish government, valtioneuvosto.fi). Facts. */
export const governments: readonly { readonly from: string; readonly parties: readonly string[] }[] = [
  { from: '2011-06-22', parties: ['kok', 'sdp', 'vihr', 'rkp', 'kd', 'vas'] },
  { from: '2014-04-04', parties: ['kok', 'sdp', 'vihr', 'rkp', 'kd'] },
  { from: '2014-09-26', parties: ['kok', 'sdp', 'rkp', 'kd'] },
  { from: '2015-05-29', parties: ['kesk', 'kok', 'ps'] },
  { from: '2017-06-13', parties: ['kesk', 'kok', 'sin'] },
  { from: '2019-06-06', parties: ['sdp', 'kesk', 'vihr', 'vas', 'rkp'] },
  { from: '2023-06-20', parties: ['kok', 'ps', 'rkp', 'kd'] },
];

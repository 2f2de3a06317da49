/** Said at each run that reaches the web, --quiet included: who answers for it must be reachable. */
export const noContact =
  'no contact is set: the sites that are read cannot reach you (contact: in the configuration, or DISKURSSI_CONTACT)';

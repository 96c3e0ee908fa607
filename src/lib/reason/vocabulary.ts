/**
 * English words that say that somebody wants to cancel, but not why: whole classes of words, so that nothing depends on
 * single sentences. A word of no class says something.
 */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** What is asked for, in the forms in which it is asked for. */
export const ASKED: ReadonlySet<string> = new Set(
  list(`
  cancel cancellation cancelation cancellations canceling cancelling cxl terminate terminating termination end stop close
  discontinue unsubscribe unsubscribing quit abort revoke withdraw remove removal delete kill void drop
  `),
);

/** The same, as having happened. */
const HAPPENED = list(`
  cancels cancelled canceled terminates terminated ends ended ending stops stopped stopping unsubscribed renew out rid
  void actioned execute handle proceed process processed processing action initiated continue continuing
`);

const REQUESTS = list(`
  request requests requested requesting ask asks asked asking want wants wanted wish wishes wished desire would like love
  need needs needed needing require requires required please pls plz kindly needful decide decides decided decision
  instruct instructed instruction instructions inform informed let know notice notify notified hereby
  contact contacted reach reached submit submitted raise raised approve approved approval confirm confirmed appreciate
  appreciated choice mind receive received receives send sends sent formally formal writing written necessary hope hoping
`);

const PARTIES_AND_OBJECTS = list(`
  buyer buyers customer customers client clients subscriber subscribers user users seller sellers we us our ours i me my
  they them their he his she her you your someone somebody nobody anybody everybody everyone both party it its this that these those there same mine myself
  agreement agreements subscription subscriptions contract contracts order orders plan plans deal purchase billing
  service services product products offer offers account accounts aws amazon marketplace item items thing stuff one
`);

const WHEN_AND_HOW = list(`
  immediately immediate asap soon soonest soonish possible earliest convenience now today tomorrow yesterday effective eod
  effectively date day days week weeks month months year years hour hours urgent urgently quickly fast early earlier right
  away as of from starting start until till by on at before after next within january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday
  thursday friday saturday sunday morning noon evening night full fully entire entirely whole complete completely
  permanently effect time ahead once last
`);

/** Courtesy, and words that only point elsewhere. */
const FILLERS = list(`
  thanks thank thx ty regards best kind dear hi hello hey yo team sir madam sirs sincerely cheers greetings ok okay yes yeah
  no not never none nil null na nothing reason reasons reasoning various other others misc miscellaneous general internal
  business personal private confidential particular specific certain discussed discussion discussions agreed agree
  mentioned stated described above below see refer reference ref ticket case chat email mail message call phone
  conversation meeting attached attachment per via according accordance regarding re concerning concern subject due because
  since so just simply only really anymore longer any more much further again already done mate bro bruh dude folks
  guys man pal buddy lol haha sorry test tests testing blah foo bar baz lorem ipsum dolor sit amet abc xyz sample
  example dummy text applicable comment comments unknown unspecified undefined specified provided given whatever idk nvm hmm
  idea good nice well many advance behalf unwanted unneeded unnecessary interested details detail info information follow follows
  sort demand support
`);

const GRAMMAR = list(`
  a an the and or but if to for in with without into up off about be is are was were been being am do does did has have
  had having can could will shall should must might get got go going wanna gonna gotta make made also too very then than here all which
  who whom whose what when where how why u ur r im ive id wed well theyve hes shes
  doesnt dont didnt isnt wasnt arent werent hasnt havent hadnt wont wouldnt couldnt shouldnt cannot cant
`);

/** Every word that carries no reason. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [[...ASKED], HAPPENED, REQUESTS, PARTIES_AND_OBJECTS, WHEN_AND_HOW, FILLERS, GRAMMAR].flat(),
);

/**
 * English words that say that somebody wants to cancel, but not why: whole classes of words, so that nothing depends on
 * single sentences. A word of no class says something.
 */
const list = (words: string): string[] => words.match(/\S+/g)!;

/** What is asked for, in the forms in which it is asked for. */
export const ASKED: ReadonlySet<string> = new Set(
  list(`
  cancel cancellation cancelation cancellations canceling cancelling terminate terminating termination end stop close
  discontinue unsubscribe unsubscribing withdraw remove removal delete quit kill void drop
`),
);

/** The same, as having happened. */
const HAPPENED = list(`
  cancels cancelled canceled terminates terminated ends ended ending stops stopped stopping unsubscribed renew out rid
  void proceed process processed processing action continue continuing
`);

const REQUESTS = list(`
  request requests requested requesting ask asks asked asking want wants wanted wish wishes wished would like love
  need needs needed needing require requires required please pls plz kindly needful decide decides decided decision
  instruct instructed instruction instructions inform informed let know notice notify notified hereby
  contact contacted reach reached submit submitted raise raised approve approved approval confirm confirmed appreciate
  appreciated choice mind receive received receives send sends sent formally formal writing written necessary hope hoping
`);

const PARTIES_AND_OBJECTS = list(`
  buyers customers clients subscribers user users sellers us ours i me
  them he she you someone somebody nobody anybody everybody everyone both party it this that these those there same mine   agreement agreements subscription subscriptions contract contracts order orders plan plans deal purchase billing
  service services product products offer offers account accounts aws amazon marketplace item items thing one
`);

const WHEN_AND_HOW = list(`
  immediately immediate asap soon soonest possible earliest convenience now today tomorrow effective eod
  effectively date day days week weeks month months year years hour hours urgent urgently quickly fast early earlier right
  away starting start until till at next within january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday
  thursday friday saturday sunday full fully entire entirely whole complete completely
  effect time ahead once last
`);

/** Courtesy, and words that only point elsewhere. */
const FILLERS = list(`
  thanks thank thx regards best kind dear hi hello hey yo team sir madam sincerely cheers greetings ok okay yes yeah
  none nil null na nothing reasons reasoning various other others misc general internal
  business personal private confidential particular specific certain discussed discussion discussions agreed agree
  mentioned stated described above below see refer reference ref ticket case chat email mail message call phone
  conversation meeting attached attachment according accordance regarding re concerning subject
  just simply only really anymore longer any more much further again already done mate bro bruh dude folks
  guys man lol sorry test tests testing blah foo bar lorem ipsum dolor abc xyz sample
  example dummy text applicable comment comments unknown specified provided given whatever idk hmm
  good nice well many advance behalf unwanted unneeded unnecessary interested details info information follow follows
  sort demand support
`);

/** Words behind which stands what a sentence is about. */
export const INTRODUCING: ReadonlySet<string> = new Set(
  list(`
  a an the their our its his her my your because due since as for of from by to with without in on under over after
  before than per via is was are were be been has have had no not never so and but if when while although cannot buyer
  customer client subscriber seller vendor company they we reason
  `),
);

const GRAMMAR = list(`
  or into up off about being am do does did
  having can could will shall should must might get got go going wanna gonna gotta make made also too very then here all which
  who whom whose what where how why u ur r im ive id wed well theyve hes shes
  doesnt dont didnt isnt wasnt arent werent hasnt havent hadnt wont wouldnt couldnt shouldnt cant
`);

/** Every word that carries no reason. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    [...ASKED],
    [...INTRODUCING],
    HAPPENED,
    REQUESTS,
    PARTIES_AND_OBJECTS,
    WHEN_AND_HOW,
    FILLERS,
    GRAMMAR,
  ].flat(),
);

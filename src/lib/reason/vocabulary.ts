/**
 * Words that say that somebody wants to cancel, but not why. A reason made of nothing else is vague.
 * Anything not listed counts as saying something, in whatever language it is.
 */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** What is asked for. */
const ACTIONS = list(`
  cancel cancels cancelled canceled cancelling canceling cancellation cancelation cancellations
  terminate terminates terminated terminating termination end ends ended ending stop stops stopped stopping
  close discontinue unsubscribe unsubscribed unsubscribing quit abort revoke withdraw remove removal delete
  exit leave continue continuing proceed process processed processing action initiated void kill drop cxl actioned execute handle
`);

/** That somebody asks for it. */
const REQUESTS = list(`
  request requests requested requesting ask asks asked asking want wants wanted wish wishes wished would like
  need needs needed needing require requires required please pls plz kindly decide decides decided decision
  instruct instructed instruction instructions inform informed let know contacted
  reach reached submit submitted raise raised approve approved approval confirm confirmed
`);

/** Who asks, and what it is about. */
const PARTIES_AND_OBJECTS = list(`
  buyer buyers customer customers client clients subscriber subscribers user users seller sellers we us our ours i me
  my they them their he she his her you your someone somebody party it its this that these those there
  agreement agreements subscription subscriptions contract contracts order orders plan plans deal purchase
  service services product products offer offers account accounts aws amazon marketplace item items thing stuff one
`);

/** When and how. */
const MANNER = list(`
  immediately immediate asap soon soonest possible earliest convenience now today tomorrow yesterday effective
  effectively date day days week month year urgent urgently quickly fast early earlier right away as of
  from starting until by on at before after january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
  full fully entire entirely whole complete completely permanently effect
`);

/** Courtesy, and words that only point elsewhere. */
const FILLERS = list(`
  thanks thank thx regards best dear hi hello hey team sir madam sincerely cheers greetings ok okay yes no not none
  nil null na nothing reason reasons reasoning various other others misc miscellaneous general internal business
  personal discussed discussion discussions agreed mentioned stated described above below see refer reference
  ticket email mail call phone conversation meeting attached attachment per via according regarding re
  concerning subject due because since so just simply only anymore longer any more further again already done
  test tests blah foo bar baz lorem ipsum dolor sit amet abc xyz sample example dummy text
  applicable comment comments unknown unspecified undefined specified provided whatever idk nvm hmm lol idea
  good morning many advance
  unwanted unneeded unnecessary interested obsolete details detail info information follow follows soonish
  some sort kind based behalf support part case
`);

/** Grammar. */
const GRAMMAR = list(`
  a an the and or but if to for of in with without into out up off about be is are was were been being am do does did
  doesnt dont didnt has have had having can could will shall should must might get got go going gone make made
  also too very then than here all which who whom whose what when where how why
  im ive id wed well theyve hes shes isnt wasnt arent cannot cant wont
`);

/** Every word that carries no reason. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [ACTIONS, REQUESTS, PARTIES_AND_OBJECTS, MANNER, FILLERS, GRAMMAR].flat(),
);

/** The words whose misspellings are seen through: those in which vague requests are written. */
export const OFTEN_MISSPELT: readonly string[] = list(`
  cancel cancels cancelled canceled cancelling canceling cancellation cancelation terminate terminated termination
  request requests requested requesting please needed required longer anymore agreement subscription customer
  customers immediately possible discontinue unsubscribe contract
`);

/** Words close to an empty one that do say something, and must not be taken for its misspelling. */
export const MEANINGFUL_WORDS: ReadonlySet<string> = new Set(
  list(`
    leaving leaves moving moved move moves using used uses usage unused closed closing closure shut
    changed changing change charged charges priced pricing price prices costs cost costly cheaper tender
    rested rejected renewed renewal renewing upgrade migrated migrating migration tenant
    discontinued discontinuing deprecated sunset merged merger acquired server servers devices device
    contact deals planned planning planet clinic report reports court mailing
    customized custom parties sides mutual patients stopgap trends trend lending sending spending
    bending vending
    plant plants closes auction auctions attacked attacker attackers declined declines personnel interest interests internet metering
    progress progressing progressed conform conforms compete competes competing competed conversion conversions conservation starving wasted depleted
    contractor contractors texts texting terminal terminals executive executives cancer clone clones procured derailed
    personals channels deleted completed unmanned parity withdrew exhausted confined contained rewards staff
    contrato cancela
  `),
);

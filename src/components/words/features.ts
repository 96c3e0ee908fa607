/** Every word file, for its type: which messages there are. Imported as a type only, so that nothing of it is shipped. */
import decision from '../../content/words/en/decision.json' with { type: 'json' };
import guide from '../../content/words/en/guide.json' with { type: 'json' };
import site from '../../content/words/en/site.json' with { type: 'json' };
import ui from '../../content/words/en/ui.json' with { type: 'json' };

export default { decision, guide, site, ui };

/** Every word file, for its type: which messages there are. Imported as a type only, so that nothing of it is shipped. */
import reason from '../../content/words/en/reason.json' with { type: 'json' };
import site from '../../content/words/en/site.json' with { type: 'json' };
import ui from '../../content/words/en/ui.json' with { type: 'json' };

export default { reason, site, ui };

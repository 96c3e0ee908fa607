/** Every word file, for its type: which messages there are. Imported as a type only, so that nothing of it is shipped. */
import composer from '../../content/words/en/composer.json' with { type: 'json' };
import composerLink from '../../content/words/en/composer-link.json' with { type: 'json' };
import fields from '../../content/words/en/fields.json' with { type: 'json' };
import site from '../../content/words/en/site.json' with { type: 'json' };
import ui from '../../content/words/en/ui.json' with { type: 'json' };

export default { composer, 'composer-link': composerLink, fields, site, ui };

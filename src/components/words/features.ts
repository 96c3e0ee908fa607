/** Every word file, for its type: which messages there are. Imported as a type only, so that nothing of it is shipped. */
import checklist from '../../content/words/en/checklist.json' with { type: 'json' };
import composerLink from '../../content/words/en/composer-link.json' with { type: 'json' };
import composer from '../../content/words/en/composer.json' with { type: 'json' };
import fields from '../../content/words/en/fields.json' with { type: 'json' };
import home from '../../content/words/en/home.json' with { type: 'json' };
import progress from '../../content/words/en/progress.json' with { type: 'json' };
import reason from '../../content/words/en/reason.json' with { type: 'json' };
import site from '../../content/words/en/site.json' with { type: 'json' };
import ui from '../../content/words/en/ui.json' with { type: 'json' };

export default {
  checklist,
  'composer-link': composerLink,
  composer,
  fields,
  home,
  progress,
  reason,
  site,
  ui,
};

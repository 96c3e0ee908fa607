/** Every word file, for its type: which messages there are. Imported as a type only, so that nothing of it is shipped. */
import carried from '../../content/words/en/carried.json' with { type: 'json' };
import carry from '../../content/words/en/carry.json' with { type: 'json' };
import caseSheet from '../../content/words/en/case-sheet.json' with { type: 'json' };
import cases from '../../content/words/en/cases.json' with { type: 'json' };
import checklist from '../../content/words/en/checklist.json' with { type: 'json' };
import composer from '../../content/words/en/composer.json' with { type: 'json' };
import deadlines from '../../content/words/en/deadlines.json' with { type: 'json' };
import decision from '../../content/words/en/decision.json' with { type: 'json' };
import facts from '../../content/words/en/facts.json' with { type: 'json' };
import fields from '../../content/words/en/fields.json' with { type: 'json' };
import guide from '../../content/words/en/guide.json' with { type: 'json' };
import guideNotices from '../../content/words/en/guide-notices.json' with { type: 'json' };
import home from '../../content/words/en/home.json' with { type: 'json' };
import kept from '../../content/words/en/kept.json' with { type: 'json' };
import lost from '../../content/words/en/lost.json' with { type: 'json' };
import offline from '../../content/words/en/offline.json' with { type: 'json' };
import opener from '../../content/words/en/opener.json' with { type: 'json' };
import outcome from '../../content/words/en/outcome.json' with { type: 'json' };
import paste from '../../content/words/en/paste.json' with { type: 'json' };
import progress from '../../content/words/en/progress.json' with { type: 'json' };
import reason from '../../content/words/en/reason.json' with { type: 'json' };
import record from '../../content/words/en/record.json' with { type: 'json' };
import routes from '../../content/words/en/routes.json' with { type: 'json' };
import safety from '../../content/words/en/safety.json' with { type: 'json' };
import search from '../../content/words/en/search.json' with { type: 'json' };
import share from '../../content/words/en/share.json' with { type: 'json' };
import site from '../../content/words/en/site.json' with { type: 'json' };
import starlight from '../../content/words/en/starlight.json' with { type: 'json' };
import stepMenu from '../../content/words/en/step-menu.json' with { type: 'json' };
import ui from '../../content/words/en/ui.json' with { type: 'json' };

export default {
  carried,
  carry,
  'case-sheet': caseSheet,
  cases,
  checklist,
  composer,
  deadlines,
  decision,
  facts,
  fields,
  guide,
  'guide-notices': guideNotices,
  home,
  kept,
  lost,
  offline,
  opener,
  outcome,
  paste,
  progress,
  reason,
  record,
  routes,
  safety,
  search,
  share,
  site,
  starlight,
  'step-menu': stepMenu,
  ui,
};

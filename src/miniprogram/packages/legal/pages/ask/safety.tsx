import { askWords } from '../../../../locales/ask'
import { ListGroup } from '../../../../ui/list-group'
import { ToggleRow } from '../../../../ui/toggle-row'
import { type AskDraft, changeAskDraft } from '../../ask-draft'

/** 不方便被人看到: nothing on the lock screen says what it is about, and nothing comes unless it is asked for. */
export const Safety = ({ draft: { isQuiet, mayPush } }: { draft: AskDraft }) => (
  <ListGroup>
    <ToggleRow
      label={askWords.quiet}
      note={askWords.quietNote}
      checked={isQuiet}
      onChange={(quiet) => changeAskDraft({ isQuiet: quiet, mayPush: false })}
    />
    {isQuiet && (
      <ToggleRow
        label={askWords.mayPush}
        note={askWords.mayPushNote}
        checked={mayPush}
        onChange={(push) => changeAskDraft({ mayPush: push })}
      />
    )}
  </ListGroup>
)

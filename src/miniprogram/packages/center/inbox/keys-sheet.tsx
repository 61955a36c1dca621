import { inboxWords as words } from '../../../locales/inbox'
import { moreTitles } from '../../../locales/more-steps'
import { stepTitle } from '../../../locales/steps'
import { KeyHint } from '../../../ui/key-hint'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import { Sheet } from '../../../ui/sheet'
import { actionKeys } from '../action-keys'

const listKeys = [
  ['j ↓', words.keyWords.next],
  ['k ↑', words.keyWords.previous],
  ['⏎', words.keyWords.open],
  ['Esc', words.keyWords.close],
  ['← →', words.keyWords.part],
  ['/', words.keyWords.narrow],
  ['r', words.keyWords.refresh],
  ['?', words.keyWords.help],
  ['Ctrl ⏎', words.keyWords.send],
] as const

const titles: Readonly<Record<string, string>> = {
  ...moreTitles,
  accept: words.accept,
  dispatch: words.give,
  redispatch: words.keyWords.grid,
  note: stepTitle.note.title,
  extend: stepTitle.extend.title,
  suspend: stepTitle.suspend.title,
  void: stepTitle.void.title,
  decline: stepTitle.decline.title,
  resume: words.keyWords.resume,
  callBackSettled: stepTitle.callBackSettled.title,
  callBackDisputed: stepTitle.callBackDisputed.title,
  callBackMissed: words.keyWords.missed,
  closeUnanswered: words.keyWords.unanswered,
}

/** Each letter once, with all that it does where it does it. */
const matterKeys = [...new Set(Object.values(actionKeys))].map((letter) => {
  const actions = Object.entries(actionKeys).flatMap(([action, key]) => (key === letter ? (titles[action] ?? []) : []))
  return [letter, actions.join(' / ')] as const
})

/** 快捷键: what each key does. */
export const KeysSheet = ({ onClose }: { onClose: () => void }) => (
  <Sheet open title={words.keysTitle} onClose={onClose}>
    <Notice tone='info'>{words.keysNote}</Notice>
    <Keys title={words.listKeys} keys={listKeys} />
    <Keys title={words.matterKeys} keys={matterKeys} />
  </Sheet>
)

const Keys = ({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) => (
  <Section title={title}>
    <ListGroup>
      {keys.map(([letter, does]) => (
        <ListRow key={letter} title={does} end={<KeyHint letter={letter} />} />
      ))}
    </ListGroup>
  </Section>
)

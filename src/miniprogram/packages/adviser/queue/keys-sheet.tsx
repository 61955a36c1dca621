import { adviserWords as words } from '../../../locales/adviser'
import { KeyHint } from '../../../ui/key-hint'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'

const keys = [
  ['j ↓', words.keyWords.next],
  ['k ↑', words.keyWords.previous],
  ['⏎', words.keyWords.open],
  ['← →', words.keyWords.part],
  ['a', words.keyWords.accept],
  ['e', words.keyWords.answer],
  ['m', words.keyWords.ask],
  ['l', words.keyWords.cite],
  ['Ctrl ⏎', words.keyWords.send],
  ['r', words.keyWords.refresh],
  ['Esc', words.keyWords.close],
  ['?', words.keyWords.help],
] as const

export const KeysSheet = ({ onClose }: { onClose: () => void }) => (
  <Sheet open title={words.keys} onClose={onClose}>
    <Notice tone='info'>{words.keysNote}</Notice>
    <ListGroup>
      {keys.map(([letter, does]) => (
        <ListRow key={letter} title={does} end={<KeyHint letter={letter} />} />
      ))}
    </ListGroup>
  </Sheet>
)

import { matterWords } from '../../locales/work'
import { ListRow } from '../../ui/list-row'

/** 我也遇到: how many wait for the same. */
export const JoinedRow = ({ count }: { count: number }) =>
  count > 0 ? <ListRow icon='person' title={matterWords.joined(count)} note={matterWords.joinedNote} /> : null

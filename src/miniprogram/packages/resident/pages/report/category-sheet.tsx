import { useState } from 'react'
import type { Category } from '../../../../../contract/category'
import { useCategories } from '../../../../features/category/category-queries'
import { changeDraft } from '../../../../features/report/report-draft'
import { reportWords } from '../../../../locales/report'
import { AsyncView } from '../../../../ui/async-view'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Sheet } from '../../../../ui/sheet'

type CategorySheetProps = { open: boolean; onClose: () => void }

/** Two levels, so that a phone never shows sixty rows at once; 说不清 stands first. */
export const CategorySheet = ({ open, onClose }: CategorySheetProps) => {
  const [parent, setParent] = useState<Category>()
  const categories = useCategories(open)
  const choose = (code: string | null, name: string) => {
    changeDraft({ category: { code, name } })
    setParent(undefined)
    onClose()
  }
  return (
    <Sheet open={open} title={parent?.name ?? reportWords.categorySheet} onClose={onClose}>
      <ListGroup>
        {parent ? (
          <ListRow icon='back' title={reportWords.categoryBack} onTap={() => setParent(undefined)} />
        ) : (
          <ListRow icon='check' title={reportWords.unclear} onTap={() => choose(null, reportWords.unclear)} />
        )}
        <AsyncView query={categories}>
          {(all) =>
            all
              .filter((each) => each.parent === (parent?.code ?? null))
              .map((each) => (
                <ListRow
                  key={each.code}
                  title={each.name}
                  note={each.hint || undefined}
                  onTap={() => (parent ? choose(each.code, each.name) : setParent(each))}
                />
              ))
          }
        </AsyncView>
      </ListGroup>
    </Sheet>
  )
}

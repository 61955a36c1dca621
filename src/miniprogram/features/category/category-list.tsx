import { useState } from 'react'
import type { Category } from '../../../contract/category'
import { reportWords } from '../../locales/report'
import { AsyncView } from '../../ui/async-view'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { useCategories } from './category-queries'

type CategoryListProps = {
  parent: Category | undefined
  onParent: (parent: Category | undefined) => void
  /** 说不清 has no code. */
  onChoose: (code: string | null, name: string) => void
  hasUnclear?: boolean
}

/** Two levels, so that a phone never shows sixty rows at once; 说不清 stands first. */
export const CategoryList = ({ parent, onParent, onChoose, hasUnclear = true }: CategoryListProps) => {
  const categories = useCategories(true)
  return (
    <ListGroup>
      {parent && <ListRow icon='back' title={reportWords.categoryBack} onTap={() => onParent(undefined)} />}
      {!parent && hasUnclear && <ListRow icon='check' title={reportWords.unclear} onTap={() => onChoose(null, reportWords.unclear)} />}
      <AsyncView query={categories}>
        {(all) =>
          all
            .filter((each) => each.parent === (parent?.code ?? null))
            .map((each) => (
              <ListRow
                key={each.code}
                title={each.name}
                note={each.hint || undefined}
                onTap={() => (parent ? onChoose(each.code, each.name) : onParent(each))}
              />
            ))
        }
      </AsyncView>
    </ListGroup>
  )
}

/** Which group is looked into. */
export const useCategoryParent = () => useState<Category>()

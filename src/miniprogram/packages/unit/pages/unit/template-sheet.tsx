import { useState } from 'react'
import type { Template, TemplateKind, Unit } from '../../../../../contract/unit'
import { unitWords } from '../../../../locales/unit'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useChangeUnit } from '../../unit-queries'

type TemplateSheetProps = { unit: Unit; kind: TemplateKind; edited: Template | undefined; onClose: () => void }

const limit = 300

/** The first change makes all of them the unit's own. */
export const TemplateSheet = ({ unit: { unit, revision, leaderSigns, templates }, kind, edited, onClose }: TemplateSheetProps) => {
  const [words, setWords] = useState(edited?.words ?? '')
  const changing = useChangeUnit()
  const put = (changed: readonly Template[]) =>
    changing.mutate(
      { unit, revision, leaderSigns, templates: [...changed] },
      {
        onSuccess: () => {
          onClose()
          showToast(unitWords.saved)
        },
      },
    )
  const written = { kind, words: words.trim() }
  const save = () => put(edited ? templates.map((each) => (each.words === edited.words ? written : each)) : [...templates, written])
  return (
    <Sheet open title={edited ? unitWords.edit : unitWords.add} onClose={onClose}>
      <Field
        name='template'
        label={unitWords.words}
        hint={unitWords.wordsHint}
        placeholder={unitWords.placeholder}
        lines='many'
        limit={limit}
        value={words}
        onChange={setWords}
      />
      {changing.error && <Notice tone='danger'>{changing.error.message}</Notice>}
      <BigButton
        label={unitWords.save}
        loading={changing.isPending}
        disabledReason={words.trim() ? undefined : unitWords.needWords}
        onTap={save}
      />
      {edited && (
        <BigButton
          kind='quiet'
          label={unitWords.remove}
          loading={changing.isPending}
          onTap={() => put(templates.filter((each) => each.words !== edited.words))}
        />
      )}
    </Sheet>
  )
}

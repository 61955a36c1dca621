import { useState } from 'react'
import type { PaperOf } from '../../../../../contract/paper'
import { useExportPaper } from '../../../../features/work/worker-queries'
import { paperWords } from '../../../../locales/paper'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'

/** One sentence may be added; nothing has to be. */
export const ExportPaper = ({ asked }: { asked: PaperOf }) => {
  const [sentence, setSentence] = useState('')
  const exporting = useExportPaper()
  return (
    <>
      <Field
        name='paper-sentence'
        label={paperWords.sentence}
        placeholder={paperWords.sentencePlaceholder}
        value={sentence}
        onChange={setSentence}
        optional
      />
      {exporting.isError && <Notice tone='warn'>{exporting.error.message}</Notice>}
      {(['xlsx', 'docx'] as const).map((form) => (
        <BigButton
          key={form}
          kind='secondary'
          label={paperWords.forms[form]}
          loading={exporting.isPending && exporting.variables.form === form}
          onTap={() => exporting.mutate({ ...asked, form, ...(sentence.trim() && { sentence: sentence.trim() }) })}
        />
      ))}
    </>
  )
}

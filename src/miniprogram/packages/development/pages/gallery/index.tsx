import { useEffect } from 'react'
import { setElderMode, useElderMode } from '../../../../platform/display'
import { usePageParams } from '../../../../platform/page-params'
import { Page } from '../../../../ui/page'
import { RedLine } from '../../../../ui/red-line'
import { showToast } from '../../../../ui/toast'
import { ToggleRow } from '../../../../ui/toggle-row'
import { Choosing } from './choosing'
import { Drawings } from './drawings'
import { Following } from './following'
import { Overlays } from './overlays'
import { emergencyNumbers, samples } from './samples'
import { States } from './states'
import { Writing } from './writing'

/** Every primitive in every state; ?mode=elder or ?mode=normal sets the size. */
export default function Gallery() {
  const { mode } = usePageParams()
  const elder = useElderMode()
  useEffect(() => {
    if (mode) setElderMode(mode === 'elder')
  }, [mode])
  return (
    <Page
      title={samples.title}
      top={<RedLine numbers={emergencyNumbers} onCall={showToast} />}
      aside={
        <>
          <Following />
          <States />
        </>
      }
    >
      <ToggleRow label={samples.elder} note={samples.elderNote} checked={elder} onChange={setElderMode} />
      <Writing />
      <Choosing />
      <Overlays />
      <Drawings />
    </Page>
  )
}

import type { AdvanceConsultation, ConsultationView } from '../../../../../contract/consultation'
import { useAdvanceConsultation } from '../../../../features/consultation/consultation-queries'
import { consultationWords } from '../../../../locales/consultation'
import { Refused } from '../../../../platform/cloud'
import { askToPush } from '../../../../platform/subscribe'
import { showToast } from '../../../../ui/toast'

export type StepProps = { consultation: ConsultationView; onClose: () => void }

/** Takes one step on what was seen; who must not be seen is not asked for pushes. */
export const useStep = ({ consultation, onClose }: StepProps) => {
  const advance = useAdvanceConsultation(consultation)
  const take = (said: Omit<AdvanceConsultation, 'county' | 'id' | 'revision'>, onDone: () => void = onClose) => {
    // In the tap itself, before anything else.
    if (!consultation.neutral) void askToPush('consult')
    advance.mutate(said, {
      onSuccess: () => {
        showToast(consultationWords.done)
        onDone()
      },
      onError: (error) => {
        if (!(error instanceof Refused && moved.includes(error.failure))) return
        showToast(consultationWords.moved)
        onClose()
      },
    })
  }
  return { take, isPending: advance.isPending, error: advance.error }
}

const moved: readonly string[] = ['consultationHasMoved', 'notFromThisStatus']

export default definePageConfig({ navigationBarTitleText: '替人问律师', enablePageMeta: true })

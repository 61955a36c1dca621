export default definePageConfig({ navigationBarTitleText: '替人问的事', enablePageMeta: true })

export default definePageConfig({ navigationBarTitleText: '替老人、邻居报', enablePageMeta: true })

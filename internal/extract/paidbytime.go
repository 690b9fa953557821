package extract

import "github.com/claimdiff/claimdiff/internal/claim"

// paidByTime takes what somebody earns or is to get by the week or the month for a wage, not for a profit or the worth of a contract: "she will earn 3,000
// euros monthly".
func paidByTime(c *claim.Claim) {
	if c.Kind != claim.Money || c.Thing.Attribute != "profit" && c.Thing.Attribute != "contract-value" {
		return
	}
	switch c.Quantity.Per {
	case "h", "d", "wk", "mo":
		c.Rule, c.Thing.Attribute, c.Thing.Predicate, c.Predicate, c.Thing.Act = "money.wage", "wage", "wage", "wage", nil
		if c.Modality == claim.Planned {
			c.Modality = claim.Actual // as a contract lays down
		}
	}
}

foreach(test tst_planfile tst_planfileerrors tst_planmodelerrors tst_planfilewriter tst_planservers tst_planrequest tst_plandraft)
    add_assay_test(${test} data)
endforeach()

foreach(test tst_planfile tst_planfileerrors tst_planfilewriter)
    add_assay_test(${test} data)
endforeach()
